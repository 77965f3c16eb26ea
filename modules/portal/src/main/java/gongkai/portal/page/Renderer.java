package gongkai.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Puts a page into the frame of the site: head, navigation, footer. */
@ApplicationScoped
public class Renderer {
  private static final Logger LOG = Logger.getLogger(Renderer.class.getName());

  private Templates templates;
  private Site site;
  private Bodies bodies;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Renderer() {}

  /** A renderer of those parts. */
  @Inject
  public Renderer(Templates templates, Site site, Bodies bodies) {
    this.templates = templates;
    this.site = site;
    this.bodies = bodies;
  }

  /** Writes the page as HTML. */
  public void render(Page page, Writer out) {
    Map<String, Object> model = new HashMap<>(page.model());
    model.put("visit", page.visit());
    model.put("head", page.head());
    model.put("frame", frame(page.visit()));
    templates.render(page.view(), page.visit().language(), model, out);
  }

  private Map<String, Object> frame(Visit visit) {
    Map<String, Object> own = own().orElse(Map.of());
    Texts texts = visit.texts();
    String body = own.isEmpty() ? texts.get("site.fallback") : visit.language().name(own);
    String name = site.name().isEmpty() ? Plain.text(own, "name") : site.name();
    Map<String, Object> contact = Plain.object(own, "contact");
    Map<String, Object> frame = new HashMap<>();
    frame.put("body", body);
    frame.put("siteName", name.isEmpty() ? texts.get("statutory.platform") : name);
    frame.put("site", site);
    frame.put("organizer", site.organizer().isEmpty() ? body : site.organizer());
    frame.put("contact", site.contact().isEmpty() ? Plain.text(contact, "phone") : site.contact());
    frame.put("url", site.absolute(visit.address()));
    frame.put("style", Assets.href("site.css"));
    frame.put("icon", Assets.href("icon.svg"));
    frame.put("navigation", Navigation.of(visit));
    frame.put("chinese", visit.language() == Language.ZH);
    return frame;
  }

  /** An error page is shown also when nothing can be read. */
  private Optional<Map<String, Object>> own() {
    try {
      return bodies.own();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The body's record cannot be read", e);
      return Optional.empty();
    }
  }
}

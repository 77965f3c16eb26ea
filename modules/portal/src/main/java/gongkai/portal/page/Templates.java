package gongkai.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The Thymeleaf engine over the templates of this module, each parsed once. */
@ApplicationScoped
public class Templates {
  private static final String FOLDER = "gongkai/portal/view/";
  private static final List<String> VIEWS =
      List.of(
          "layout",
          "parts",
          "home",
          "cube",
          "cubes",
          "guide",
          "rules",
          "fields",
          "apply",
          "apply-blank",
          "apply-form",
          "apply-receipt",
          "apply-code",
          "apply-wait",
          "status-enter",
          "status",
          "status-correct",
          "status-withdraw",
          "status-days",
          "items",
          "item",
          "reports",
          "report",
          "body",
          "resource",
          "open-data",
          "tombstone",
          "error");

  private final TemplateEngine engine = new TemplateEngine();

  /** Sets up the engine. */
  public Templates() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
    resolver.setPrefix(FOLDER);
    resolver.setSuffix(".html");
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCacheable(true);
    StandardDialect dialect = new StandardDialect();
    // the standard one looks for JSON libraries of the server, which are of another class loader
    dialect.setJavaScriptSerializer(
        (object, out) -> {
          throw new UnsupportedOperationException("Pages hold no script");
        });
    engine.setDialect(dialect);
    engine.setTemplateResolver(resolver);
    engine.setMessageResolver(new Words());
  }

  /** Renders a template with escaping by default. */
  public void render(String view, Language language, Map<String, Object> model, Writer out) {
    engine.process(view, new Context(Locale.forLanguageTag(language.tag()), model), out);
  }

  /** Changes whenever a template or a text changes. */
  public static String version() {
    var digest = Assets.sha256();
    for (String view : VIEWS) {
      digest.update(read(FOLDER + view + ".html"));
    }
    for (String name : List.of("texts_zh", "texts_en", "statutory")) {
      digest.update(read("gongkai/portal/" + name + ".properties"));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] read(String name) {
    try (InputStream in = Templates.class.getResourceAsStream("/" + name)) {
      return in == null ? name.getBytes(StandardCharsets.UTF_8) : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers {@code #{key}} from {@link Texts}. */
  private static final class Words extends AbstractMessageResolver {
    @Override
    public String resolveMessage(
        ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
      Language language =
          "en".equals(context.getLocale().getLanguage()) ? Language.EN : Language.ZH;
      return Texts.in(language).get(key, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
      throw new IllegalArgumentException("No text " + key);
    }
  }
}

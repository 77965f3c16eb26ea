package gongkai.console.trail;

import gongkai.console.frame.Screen;
import gongkai.office.AuditTrail;
import gongkai.office.AuditTrail.Entry;
import gongkai.office.AuditTrail.Filter;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The audit trail, newest first, page by page. */
@Named("trailPage")
@ViewScoped
@SuppressWarnings("serial")
public class TrailPage implements Serializable {
  private static final int PAGE = 50;

  @Inject AuditTrail trail;
  @Inject Screen screen;

  private String actor = "";
  private String verb = "";
  private String object = "";
  private List<Entry> entries = List.of();

  /** Shows the newest page. */
  @PostConstruct
  public void find() {
    show(Long.MAX_VALUE);
  }

  /** Shows the page before the one that is shown. */
  public void older() {
    if (!entries.isEmpty()) {
      show(entries.getLast().position());
    }
  }

  private void show(long before) {
    Filter filter = new Filter(actor.strip(), verb.strip(), object.strip());
    entries = trail.before(before, PAGE, filter);
  }

  /** Walks the whole chain. */
  public void verify() {
    long wrong = trail.verify();
    if (wrong == 0) {
      screen.info("trail.intact");
    } else {
      screen.error("trail.broken", Long.toString(wrong));
    }
  }

  /** Says whether there may be an older page. */
  public boolean isMore() {
    return entries.size() == PAGE;
  }

  public List<Entry> getEntries() {
    return entries;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getVerb() {
    return verb;
  }

  public void setVerb(String verb) {
    this.verb = verb;
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }
}

package gongkai.catalogue.publication;

import gongkai.catalogue.Bodies;
import gongkai.catalogue.content.JsonText;
import gongkai.gate.Decision;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission;
import gongkai.gate.Submission.Text;
import gongkai.journal.EntryKind;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.BodyChanged;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Lets the public records of bodies follow the office. A body's data are set by an administrator
 * and pass no chain; a body that the gate holds back keeps its former record.
 */
@ApplicationScoped
@Transactional
public class PublicBodies implements Bodies {
  private Office office;
  private Journal journal;
  private ReleaseGate gate;
  private AuditTrail trail;

  @SuppressWarnings("NullAway.Init")
  PublicBodies() {}

  /** On the doors it needs. */
  @Inject
  public PublicBodies(Office office, Journal journal, ReleaseGate gate, AuditTrail trail) {
    this.office = office;
    this.journal = journal;
    this.gate = gate;
    this.trail = trail;
  }

  @Override
  public int publish() {
    return (int) office.bodies().stream().filter(body -> release(body, "system")).count();
  }

  void on(@Observes BodyChanged event) {
    release(event.body(), event.actor().login());
  }

  private boolean release(Body body, String actor) {
    var key = new RecordKey("body", body.code().value());
    JsonObject fresh = PublicBody.json(body);
    Optional<JournalEntry> latest = journal.latest(key);
    boolean live = latest.isPresent() && latest.get().kind() != EntryKind.DELETE;
    if (live && read(latest.get().json()).equals(fresh)) {
      return false;
    }
    Decision decision =
        gate.release(
            new Submission(
                live ? EntryKind.UPDATE : EntryKind.CREATE,
                key,
                fresh,
                texts(fresh),
                List.of(),
                new Submission.Reviews("system", latest(fresh), List.of(), List.of()),
                PublicBody.knownContacts(body)));
    return switch (decision) {
      case Decision.Released released -> {
        trail.record(actor, "body.published", key.toString(), "");
        yield true;
      }
      case Decision.Held held -> {
        trail.record(actor, "body.held", key.toString(), held.findings().size() + " findings");
        yield false;
      }
    };
  }

  private static String latest(JsonObject json) {
    return gongkai.catalogue.content.ContentHash.of(json.toString());
  }

  private static List<Text> texts(JsonObject json) {
    return json.entrySet().stream()
        .filter(member -> member.getValue() instanceof JsonString)
        .map(member -> new Text(member.getKey(), ((JsonString) member.getValue()).getString()))
        .toList();
  }

  private static JsonObject read(String json) {
    return JsonText.readObject(json);
  }
}

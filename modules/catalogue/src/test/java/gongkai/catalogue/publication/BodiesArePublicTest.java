package gongkai.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.testing.Bureau;
import gongkai.catalogue.testing.Notebook;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.StrictGate;
import gongkai.gate.Submission;
import gongkai.journal.EntryKind;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.office.Body;
import gongkai.office.BodyChanged;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The public records of bodies follow the office. */
class BodiesArePublicTest {
  private final StrictGate gate = new StrictGate();
  private final Notebook audit = new Notebook();
  private final Bureau office = new Bureau();
  private final PublicBodies bodies = new PublicBodies(office, journal(), gate.door(), audit);

  @Test
  void everyBodyIsReleasedOnce() {
    assertThat(bodies.publish()).isEqualTo(3);
    assertThat(bodies.publish()).isZero();

    assertThat(gate.released()).extracting(Submission::kind).containsOnly(EntryKind.CREATE);
    var json = gate.released().get(1).content();
    assertThat(json.getString("key")).isEqualTo("jfj");
    assertThat(json.getString("parent")).isEqualTo("jkq");
    assertThat(json.getString("level")).isEqualTo("department");
    assertThat(json.getJsonObject("contact").keySet()).containsExactly("disclosureUnit", "phone");
    assertThat(gate.released().get(1).knownContacts())
        .containsExactlyInAnyOrder("0797-0000001", "0797-0000002");
  }

  @Test
  void aChangedBodyIsUpdated() {
    bodies.publish();

    bodies.on(new BodyChanged(People.EDITOR, renamed("新名称")));

    assertThat(gate.last().kind()).isEqualTo(EntryKind.UPDATE);
    assertThat(gate.last().content().getString("name")).isEqualTo("新名称");
    assertThat(audit.lines()).last().isEqualTo("editor body.published");
  }

  private Body renamed(String name) {
    Body body = office.body(People.BUREAU).orElseThrow();
    return new Body(
        body.version(),
        body.code(),
        body.parent(),
        name,
        body.nameEn(),
        body.shortName(),
        body.creditCode(),
        body.level(),
        body.indexScheme(),
        body.documentPrefix(),
        body.region(),
        body.contact(),
        body.columns());
  }

  /** The journal as the gate has filled it. */
  private Journal journal() {
    return (Journal)
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("latest");
              return latest((RecordKey) arguments[0]);
            });
  }

  private Optional<JournalEntry> latest(RecordKey key) {
    return gate.released().stream()
        .filter(each -> each.key().equals(key))
        .reduce((first, second) -> second)
        .map(
            each ->
                new JournalEntry(
                    1, Instant.EPOCH, each.kind(), key, each.content().toString(), ""));
  }
}

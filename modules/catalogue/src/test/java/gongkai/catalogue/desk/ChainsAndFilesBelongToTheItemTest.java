package gongkai.catalogue.desk;

import static gongkai.catalogue.desk.Workplace.done;
import static gongkai.catalogue.desk.Workplace.problems;
import static gongkai.catalogue.testing.People.APPROVER;
import static gongkai.catalogue.testing.People.EDITOR;
import static gongkai.catalogue.testing.People.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemContent.Attachment;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.StrictGate;
import gongkai.catalogue.testing.Writings;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chain of the column, the files of the content, and what the gate says early. */
class ChainsAndFilesBelongToTheItemTest {

  @Test
  void aColumnWithAChainOfItsOwnNeedsItsStepsOnly() {
    try (var place = Workplace.open(DatabaseKind.H2)) {
      ItemView draft = done(place.at(c -> c.draft(EDITOR, content("gzdt", List.of()))));
      ItemView sent = done(place.at(c -> c.submit(EDITOR, draft.id(), draft.version())));
      ItemView once = done(place.at(c -> c.pass(REVIEWER, sent.id(), sent.version(), "")));
      ItemView twice = done(place.at(c -> c.pass(APPROVER, once.id(), once.version(), "")));

      ItemView published = done(place.at(c -> c.publish(EDITOR, twice.id(), twice.version())));

      assertThat(sent.chain()).containsExactly("REVIEWER", "APPROVER");
      assertThat(published.state()).isEqualTo(ItemState.PUBLISHED);
      assertThat(place.gate.last().reviews().required()).containsExactly("REVIEWER", "APPROVER");
    }
  }

  @Test
  void filesGoToTheGateWithTheContentThatNamesThem() throws IOException {
    try (var place = Workplace.open(DatabaseKind.H2)) {
      byte[] text = "附件正文".getBytes(StandardCharsets.UTF_8);
      Attachment file =
          done(place.attachments.store(EDITOR, "附件.txt", new ByteArrayInputStream(text)));

      place.publish(content("bmwj", List.of(file)));

      var released = place.gate.last();
      assertThat(released.files()).hasSize(1);
      assertThat(released.files().get(0).path()).hasBinaryContent(text);
      assertThat(
              released.content().getJsonArray("attachments").getJsonObject(0).getString("sha256"))
          .isEqualTo(file.sha256());
    }
  }

  @Test
  void aFileThatWasNeverUploadedIsRefused() {
    try (var place = Workplace.open(DatabaseKind.H2)) {
      var invented = new Attachment("附件.pdf", "application/pdf", 1, "0".repeat(64));

      var change = place.at(c -> c.draft(EDITOR, content("bmwj", List.of(invented))));

      assertThat(problems(change)).extracting(Problem::field).containsExactly("attachments");
    }
  }

  @Test
  void theGatesObjectionsAreShownBeforeTheReviews() {
    try (var place = Workplace.open(DatabaseKind.H2)) {
      ItemView draft = done(place.at(c -> c.draft(EDITOR, Writings.titled(StrictGate.FORBIDDEN))));

      assertThat(place.at(c -> c.examine(EDITOR, draft.id())).size()).isEqualTo(1);
      assertThat(place.at(c -> c.examine(People.STRANGER, draft.id())).size()).isZero();
      assertThat(place.look(draft.id()).state()).isEqualTo(ItemState.DRAFT);
    }
  }

  private static ItemContent content(String column, List<Attachment> attachments) {
    ItemContent notice = Writings.notice();
    return new ItemContent(
        notice.body(),
        column,
        notice.title(),
        notice.summary(),
        notice.documentNumber(),
        notice.documentKind(),
        notice.theme(),
        notice.genre(),
        notice.keywords(),
        notice.basis(),
        notice.written(),
        notice.formed(),
        notice.html(),
        attachments);
  }
}

package gongkai.catalogue.register;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Validity;
import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentEvent;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.catalogue.counts.Documents;
import gongkai.catalogue.counts.PublishedColumn;
import gongkai.catalogue.counts.PublishedItem;
import gongkai.catalogue.counts.Timeliness;
import gongkai.catalogue.desk.Workplace;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.Writings;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TheRegisterOfDocumentsTest {

  private static <T> T at(Workplace place, Function<Documents, T> work) {
    return place.db.transact(
        em -> {
          var items = new CatalogueItems(em);
          var registering =
              new Registering(
                  new DocumentEntries(em), items, place.office, place.audit, place.clock);
          return work.apply(
              new DocumentRegister(
                  registering, new DocumentTally(em), new PublishedTally(em), items));
        });
  }

  private static Map<DocumentEvent, Integer> tally(Workplace place, LocalDate from, LocalDate to) {
    return at(place, d -> d.tally(People.BUREAU, DocumentKind.NORMATIVE, from, to));
  }

  private static List<ItemId> itemsOf(Workplace place, String column, @Nullable Timeliness within) {
    int year = LocalDate.now(place.clock).getYear();
    return at(
        place,
        d ->
            d.items(People.BUREAU, year, column, within, "", 10).stream()
                .map(PublishedItem::item)
                .toList());
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRegisteredDocumentIsCountedWithWhatTheCatalogueKnowsOfIt(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView item = place.publish(Writings.notice());
      LocalDate today = LocalDate.now(place.clock);
      LocalDate made = today.minusDays(400);

      done(
          at(place, d -> d.enter(People.EDITOR, item.indexNumber(), DocumentKind.NORMATIVE, made)));

      assertThat(tally(place, today.minusDays(300), today))
          .containsEntry(DocumentEvent.MADE, 0)
          .containsEntry(DocumentEvent.DISCLOSED, 1)
          .containsEntry(DocumentEvent.ENDED, 0);
      assertThat(tally(place, made, made)).containsEntry(DocumentEvent.MADE, 1);
      Map<String, Integer> published = at(place, d -> d.published(People.BUREAU, today.getYear()));
      assertThat(published).containsEntry(item.content().column(), 1);

      List<PublishedColumn> columns = at(place, d -> d.columns(People.BUREAU, today.getYear()));
      assertThat(columns).containsExactly(new PublishedColumn(item.content().column(), 1, 1, 0));
      for (String column : List.of(item.content().column(), "")) {
        assertThat(itemsOf(place, column, null)).containsExactly(item.id());
        assertThat(itemsOf(place, column, Timeliness.IN_TIME)).containsExactly(item.id());
        assertThat(itemsOf(place, column, Timeliness.LATE)).isEmpty();
        assertThat(itemsOf(place, column, Timeliness.UNDATED)).isEmpty();
      }
      assertThat(itemsOf(place, "none", null)).isEmpty();

      ItemView now = place.look(item.id());
      ItemView proposed =
          done(
              place.at(
                  c ->
                      c.proposeValidity(
                          People.EDITOR,
                          now.id(),
                          now.version(),
                          Validity.REPEALED,
                          today,
                          "赣开经发〔2021〕1号",
                          null)));
      assertThat(tally(place, today, today)).containsEntry(DocumentEvent.ENDED, 0);
      ItemView approved = place.pass(proposed);
      done(place.at(c -> c.publish(People.APPROVER, now.id(), approved.version())));

      assertThat(tally(place, today, today)).containsEntry(DocumentEvent.ENDED, 1);
      List<CountedDocument> listed =
          at(
              place,
              d ->
                  d.documents(
                      People.BUREAU,
                      DocumentKind.NORMATIVE,
                      DocumentEvent.ENDED,
                      today,
                      today,
                      "",
                      10));
      assertThat(listed).singleElement().extracting(CountedDocument::ended).isEqualTo(today);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsStruckOrNeverEnteredIsNotCounted(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView item = place.publish(Writings.notice());
      LocalDate today = LocalDate.now(place.clock);
      assertThat(tally(place, today, today)).containsEntry(DocumentEvent.DISCLOSED, 0);

      done(at(place, d -> d.enter(People.EDITOR, item.indexNumber(), DocumentKind.RULES, today)));
      done(
          at(place, d -> d.enter(People.EDITOR, item.indexNumber(), DocumentKind.NORMATIVE, null)));
      assertThat(tally(place, today, today)).containsEntry(DocumentEvent.DISCLOSED, 1);
      done(at(place, d -> d.strike(People.EDITOR, item.indexNumber(), "不是规范性文件")));

      assertThat(tally(place, today, today)).containsEntry(DocumentEvent.DISCLOSED, 0);
      assertThat(refusal(place, People.REVIEWER, item.indexNumber())).isEqualTo("forbidden");
      assertThat(refusal(place, People.EDITOR, "nowhere")).isEqualTo("unknown");
    }
  }

  private static String refusal(Workplace place, Actor actor, String indexNumber) {
    Change<CountedDocument> answer =
        at(place, d -> d.enter(actor, indexNumber, DocumentKind.NORMATIVE, null));
    assertThat(answer).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<CountedDocument>) answer)
        .problems().stream().map(Problem::code).findFirst().orElse("");
  }

  private static <T> T done(Change<T> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<T>) change).value();
  }
}

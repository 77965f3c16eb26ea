package gongkai.applications.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.counts.Outcome;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.letter.Rendition;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters whose words were destroyed stay in the lists, and every door answers. */
class LettersOfDisposedFilesTest {

  private static List<String> codes(Change<?> change) {
    return change instanceof Change.Refused<?> refused
        ? refused.problems().stream().map(Problem::code).toList()
        : List.of();
  }

  private static void dispose(LetterOffice office) {
    office.db.run(
        em -> em.createNativeQuery("delete from applications.letter_content").executeUpdate());
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobody_reads_them_and_nothing_breaks(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView letter = office.approved(LetterOffice.refusal(id));
      var online =
          new Dispatch(Delivery.ONLINE, LocalDate.of(2020, 3, 9), "", letter.maskedRecipient());
      LetterOffice.done(office.dispatch(letter, online));

      dispose(office);

      assertThat(office.of(id)).extracting(LetterView::number).containsExactly(letter.number());
      Optional<LetterText> text = office.letters(l -> l.text(People.OFFICER, letter.id()));
      assertThat(text).isEmpty();
      for (LetterFormat format : LetterFormat.values()) {
        Optional<Rendition> file =
            office.letters(l -> l.render(People.OFFICER, letter.id(), format));
        assertThat(file).isEmpty();
      }
      assertThat(office.fetch(id, letter.id())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_never_left_is_not_handled_any_more(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.INTERNAL_AFFAIRS);
      LetterView draft = office.composed(LetterOffice.refusal(id));
      LetterView signed = office.approved(LetterOffice.refusal(id));
      var online =
          new Dispatch(Delivery.ONLINE, LocalDate.of(2020, 3, 9), "", signed.maskedRecipient());

      dispose(office);

      List<Function<Letters, Change<?>>> acts =
          List.of(
              l -> l.reword(People.OFFICER, draft.id(), draft.version(), List.of("改写")),
              l -> l.approve(People.APPROVER, draft.id(), draft.version()),
              l -> l.discard(People.OFFICER, draft.id(), draft.version()),
              l -> l.dispatch(People.OFFICER, signed.id(), signed.version(), online));
      assertThat(acts)
          .allSatisfy(act -> assertThat(codes(office.letters(act))).containsExactly("disposed"));
    }
  }
}

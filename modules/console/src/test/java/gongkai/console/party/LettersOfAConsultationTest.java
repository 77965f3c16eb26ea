package gongkai.console.party;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.clock.Consulted;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.ConsultationView.Correspondence;
import gongkai.applications.party.Standing;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.party.CaseConsultations.Row;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class LettersOfAConsultationTest {
  private static final LetterId LETTER = LetterId.random();

  private static CaseConsultations knowing(LetterState state) {
    CaseConsultations known = new CaseConsultations();
    known.letters = Doors.of(Letters.class, Map.of("find", x -> Optional.of(letter(state))));
    return known;
  }

  private static LetterView letter(LetterState state) {
    return new LetterView(
        LETTER,
        1,
        CasesMother.ID,
        Mother.BODY,
        LetterKind.THIRD_PARTY_CONSULTATION,
        null,
        "第三方意见征询书",
        "",
        state,
        "1",
        "li",
        "",
        null,
        null,
        Delivery.POST,
        "某**",
        "",
        "");
  }

  private static ConsultationView view(
      Standing standing, Consulted consulted, @Nullable LetterId request) {
    return PartyMother.view(1, standing, consulted, new Correspondence(request, null, null));
  }

  @Test
  void the_letter_that_asks_is_the_one_for_those_asked() {
    CaseConsultations known = knowing(LetterState.PREPARED);

    assertThat(known.letters(view(Standing.PREPARED, Consulted.THIRD_PARTY, null)))
        .containsExactly(new Row(LetterKind.THIRD_PARTY_CONSULTATION, null, true));
    assertThat(known.letters(view(Standing.PREPARED, Consulted.CO_MAKER, null)))
        .containsExactly(new Row(LetterKind.BODY_CONSULTATION, null, true));
  }

  @Test
  void a_letter_that_was_given_up_may_be_written_anew() {
    Row standing =
        knowing(LetterState.APPROVED)
            .letters(view(Standing.PREPARED, Consulted.THIRD_PARTY, LETTER))
            .getFirst();
    Row given =
        knowing(LetterState.VOID)
            .letters(view(Standing.PREPARED, Consulted.THIRD_PARTY, LETTER))
            .getFirst();

    assertThat(standing.writable()).isFalse();
    assertThat(given.writable()).isTrue();
  }

  @Test
  void the_applicant_is_told_once_the_letter_has_left() {
    CaseConsultations known = knowing(LetterState.DISPATCHED);

    assertThat(known.letters(view(Standing.SENT, Consulted.THIRD_PARTY, LETTER)))
        .extracting(Row::kind, Row::writable)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LetterKind.THIRD_PARTY_CONSULTATION, false),
            org.assertj.core.groups.Tuple.tuple(LetterKind.CONSULTATION_NOTICE, true));
  }
}

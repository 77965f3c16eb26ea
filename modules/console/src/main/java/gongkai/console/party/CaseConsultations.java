package gongkai.console.party;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.clock.Consulted;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.party.ConsultationDue;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Consultations;
import gongkai.applications.party.Standing;
import gongkai.console.access.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The consultations of a case, and what each asks for next. */
@Named("caseConsultations")
@RequestScoped
public class CaseConsultations {
  private static final int SHOWN = 20;

  @Inject Consultations consultations;
  @Inject Letters letters;
  @Inject Me me;

  private final Map<CaseId, List<ConsultationView>> known = new HashMap<>();
  private @Nullable List<ConsultationDue> waiting;

  /** Those of a case, by number. */
  public List<ConsultationView> of(CaseId application) {
    return known.computeIfAbsent(application, id -> consultations.of(me.actor(), id));
  }

  /** Those that somebody should look after, the longest waiting first. */
  public List<ConsultationDue> getWaiting() {
    List<ConsultationDue> found = waiting;
    if (found == null) {
      found = me.enters("CONSULTATION") ? consultations.open(me.actor(), SHOWN) : List.of();
      waiting = found;
    }
    return found;
  }

  /** The letters that it has or may have now. */
  public List<Row> letters(ConsultationView of) {
    List<Row> rows = new ArrayList<>();
    boolean prepared = of.standing() == Standing.PREPARED;
    boolean left = of.days().sent() != null;
    add(rows, request(of.consulted()), of.letters().request(), prepared);
    add(rows, LetterKind.CONSULTATION_NOTICE, of.letters().notice(), left);
    boolean told = of.weighing() != null && of.weighing().disclose() && of.standing().objects();
    add(rows, LetterKind.THIRD_PARTY_DECISION, of.letters().outcome(), told);
    return rows;
  }

  private static LetterKind request(Consulted consulted) {
    return consulted == Consulted.THIRD_PARTY
        ? LetterKind.THIRD_PARTY_CONSULTATION
        : LetterKind.BODY_CONSULTATION;
  }

  private void add(List<Row> rows, LetterKind kind, @Nullable LetterId id, boolean now) {
    LetterView letter = id == null ? null : letters.find(id).orElse(null);
    boolean writable = now && (letter == null || letter.state() == LetterState.VOID);
    if (letter != null || writable) {
      rows.add(new Row(kind, letter, writable));
    }
  }

  /**
   * A letter of a consultation.
   *
   * @param letter {@code null} until written
   * @param writable whether it may be written now
   */
  public record Row(LetterKind kind, @Nullable LetterView letter, boolean writable) {}
}

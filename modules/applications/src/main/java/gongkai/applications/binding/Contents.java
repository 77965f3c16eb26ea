package gongkai.applications.binding;

import gongkai.applications.casefile.CaseEvent;
import gongkai.applications.clock.ClockProof;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.Archive.Kept;
import gongkai.applications.desk.CaseView;
import gongkai.applications.fee.ChargeView;
import gongkai.applications.filing.CaseFile;
import gongkai.applications.letter.LetterEnclosures.Enclosed;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.remedy.RemedyRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is bound together.
 *
 * @param applicant masked or plain, as ordered
 * @param veil hides in texts what is masked
 */
record Contents(
    Making making,
    CaseView view,
    Applicant applicant,
    Veil veil,
    ClockProof proof,
    List<Paper> papers,
    Dealings dealings,
    List<CaseFile> files,
    List<CaseEvent> events) {

  Contents {
    papers = List.copyOf(papers);
    files = List.copyOf(files);
    events = List.copyOf(events);
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Contents of " + view.id();
  }

  /**
   * How the dossier came about.
   *
   * @param body name of the body
   * @param department name of the department, empty for none
   * @param by login of who ordered it
   * @param kept how the file is kept, {@code null} before it is archived
   */
  record Making(String body, String department, String by, Instant at, @Nullable Kept kept) {

    /** Whether the personal data was destroyed when the period was over. */
    boolean disposed() {
      return kept != null && kept.disposedOn() != null;
    }
  }

  /** A letter that was approved, with its words and what was enclosed. */
  record Paper(LetterView view, LetterText text, List<Enclosed> enclosures) {
    Paper {
      enclosures = List.copyOf(enclosures);
    }
  }

  /** What others had to do with the case. */
  record Dealings(
      List<ConsultationView> consultations, List<ChargeView> charges, List<RemedyRow> remedies) {
    Dealings {
      consultations = List.copyOf(consultations);
      charges = List.copyOf(charges);
      remedies = List.copyOf(remedies);
    }
  }
}

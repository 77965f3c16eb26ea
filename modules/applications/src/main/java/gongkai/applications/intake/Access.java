package gongkai.applications.intake;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.intake.Attempts.Kind;
import gongkai.applications.numbering.QueryCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;

/**
 * Opens a case to who knows its number and query code, and to nobody else. A part that was split
 * from a case, or the case that answers it again, has a code of its own as soon as one could be
 * told; until then the code of the case that it came of opens it: they are the same applicant's.
 */
@ApplicationScoped
class Access {
  /** Stands in for the case of a wrong number, so that the work is the same. */
  private static final CaseId NOBODY = CaseId.random();

  private DisclosureApplications applications;
  private QueryCodes codes;
  private Attempts attempts;

  @SuppressWarnings("NullAway.Init")
  Access() {}

  @Inject
  Access(DisclosureApplications applications, QueryCodes codes, Attempts attempts) {
    this.applications = applications;
    this.codes = codes;
    this.attempts = attempts;
  }

  Entry enter(String typedNumber, String code, String source) {
    String number = normal(typedNumber);
    Optional<Instant> barred = attempts.barredUntil(Kind.OPEN, number, source);
    if (barred.isPresent()) {
      return new Entry.Barred(barred.get());
    }
    Optional<DisclosureApplication> found = applications.byNumber(number);
    boolean fits = codes.fits(found.map(this::holder).orElse(NOBODY), code);
    if (found.isPresent() && fits) {
      return new Entry.Open(found.get());
    }
    attempts.failed(Kind.OPEN, number, source);
    return new Entry.Wrong();
  }

  /** The case whose code its applicant has: itself, or the nearest that it came of. */
  private CaseId holder(DisclosureApplication found) {
    String parent = found.facts().links().parent();
    return parent.isEmpty() || codes.has(found.id())
        ? found.id()
        : applications.find(new CaseId(parent)).map(this::holder).orElse(NOBODY);
  }

  /** A number as it is stored, however wide it was typed. */
  static String normal(String number) {
    return Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** The answer. */
  sealed interface Entry {
    /** Number and code fit. */
    record Open(DisclosureApplication application) implements Entry {}

    /** They do not. */
    record Wrong() implements Entry {}

    /** Too many failures. */
    record Barred(Instant until) implements Entry {}
  }
}

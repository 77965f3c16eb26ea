package gongkai.applications.consultation;

import gongkai.calendar.Deadline;
import gongkai.calendar.HolidayNotices;
import gongkai.office.Body;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The 15 working days from the receipt of the letter (Articles 32 and 34). */
@ApplicationScoped
class ReplyPeriods {
  static final int WORKING_DAYS = 15;

  private HolidayNotices notices;
  private Office office;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  ReplyPeriods() {}

  @Inject
  ReplyPeriods(HolidayNotices notices, Office office, Clock clock) {
    this.notices = notices;
    this.office = office;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Their last day with its proof, {@code null} until the receipt is known. */
  @Nullable Deadline due(Consultation consultation) {
    LocalDate received = consultation.course().received();
    if (received == null) {
      return null;
    }
    String region = office.body(consultation.matter().body()).map(Body::region).orElse("");
    return notices.calendar(region).after(received, WORKING_DAYS);
  }
}

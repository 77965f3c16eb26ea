package gongkai.applications.clock;

import gongkai.applications.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which of the raw dates is the date of receipt (收到申请之日, Article 31), before rest days. */
final class DateOfReceipt {
  private DateOfReceipt() {}

  static LocalDate of(
      Channel channel, LocalDate submitted, LocalDate arrived, @Nullable LocalDate confirmed) {
    return switch (channel) {
      case COUNTER, ORAL -> submitted;
      case REGISTERED_POST, RULING -> arrived;
      case ORDINARY_POST, FAX, EMAIL -> confirmed == null ? arrived : confirmed;
      case ONLINE -> confirmed == null ? submitted : confirmed;
    };
  }

  /** Says whether both sides have to confirm before the clock can start. */
  static boolean needsConfirmation(Channel channel) {
    return switch (channel) {
      case ORDINARY_POST, FAX, EMAIL -> true;
      case COUNTER, ORAL, REGISTERED_POST, ONLINE, RULING -> false;
    };
  }

  /** Says whether a confirmation, when there is one, is the date of receipt. */
  static boolean goesByConfirmation(Channel channel) {
    return needsConfirmation(channel) || channel == Channel.ONLINE;
  }

  /** The day from which a confirmation counts as late: arrival of a letter, else sending. */
  static LocalDate confirmable(ClockEvent.Received event) {
    return event.channel() == Channel.ORDINARY_POST ? event.arrived() : event.submitted();
  }
}

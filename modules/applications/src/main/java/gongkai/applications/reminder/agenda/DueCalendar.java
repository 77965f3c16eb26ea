package gongkai.applications.reminder.agenda;

import gongkai.applications.reminder.Due;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/**
 * A calendar of days (RFC 5545): each a day-long event with number and kind, nothing more. An event
 * keeps its UID when its day moves; a calendar of the same day has the same bytes.
 */
final class DueCalendar {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private DueCalendar() {}

  static String of(List<Due> dues, LocalDate today) {
    var lines = new ContentLines();
    lines
        .line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//Gongkai//Due days//ZH")
        .line("CALSCALE", "GREGORIAN")
        .line("METHOD", "PUBLISH")
        .text("X-WR-CALNAME", "政府信息公开办理期限")
        .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
        .line("X-PUBLISHED-TTL", "PT1H");
    zone(lines);
    String stamp = STAMP.format(today.atStartOfDay(ZONE));
    dues.forEach(due -> event(lines, due, stamp));
    return lines.line("END", "VCALENDAR").toString();
  }

  /** A calendar needs a component even when nothing is due. */
  private static void zone(ContentLines lines) {
    lines
        .line("BEGIN", "VTIMEZONE")
        .line("TZID", "Asia/Shanghai")
        .line("BEGIN", "STANDARD")
        .line("DTSTART", "19910915T000000")
        .line("TZOFFSETFROM", "+0800")
        .line("TZOFFSETTO", "+0800")
        .line("TZNAME", "CST")
        .line("END", "STANDARD")
        .line("END", "VTIMEZONE");
  }

  private static void event(ContentLines lines, Due due, String stamp) {
    lines
        .line("BEGIN", "VEVENT")
        .line("UID", uid(due))
        .line("DTSTAMP", stamp)
        .line("DTSTART;VALUE=DATE", due.on().format(DateTimeFormatter.BASIC_ISO_DATE))
        .line("DTEND;VALUE=DATE", due.on().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE))
        .text("SUMMARY", (due.number() + " " + due.kind().label()).strip())
        .line("TRANSP", "TRANSPARENT")
        .line("END", "VEVENT");
  }

  private static String uid(Due due) {
    byte[] name = (due.matter() + "/" + due.kind()).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name) + "@gongkai";
  }
}

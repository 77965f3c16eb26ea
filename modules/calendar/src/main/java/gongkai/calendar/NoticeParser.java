package gongkai.calendar;

import gongkai.calendar.HolidayEntry.Kind;
import gongkai.calendar.NoticePreview.Finding;
import gongkai.calendar.NoticePreview.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the form of {@code config/calendar}; goes on after a bad line and names each one. */
final class NoticeParser {
  private static final String HEADER = "date,kind,festival,notice";
  private static final int LONGEST = 200_000;

  private final List<Line> lines = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<LocalDate, Integer> seen = new HashMap<>();

  private NoticeParser() {}

  /** An entry and the line it stands in. */
  record Line(int number, HolidayEntry entry) {}

  /** What was read, in the order of the file. */
  record Parsed(List<Line> lines, List<Finding> findings) {
    List<HolidayEntry> entries() {
      return lines.stream().map(Line::entry).toList();
    }
  }

  static Parsed parse(String csv) {
    var parser = new NoticeParser();
    if (csv.length() > LONGEST) {
      parser.bad(0, "too-large", "文件过大，不是一份节假日安排。");
    } else {
      parser.read(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
    }
    return new Parsed(List.copyOf(parser.lines), List.copyOf(parser.findings));
  }

  private void read(String csv) {
    int number = 0;
    boolean headed = false;
    for (String raw : csv.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (headed) {
        entry(number, line.split(",", -1));
      } else if (line.equals(HEADER)) {
        headed = true;
      } else {
        bad(number, "header", "第一行应为 " + HEADER + "。");
        return;
      }
    }
    if (!headed) {
      bad(0, "empty", "文件没有内容；第一行应为 " + HEADER + "。");
    }
  }

  private void entry(int number, String[] fields) {
    if (fields.length != 4) {
      bad(number, "fields", "应有 4 个字段，读到 " + fields.length + " 个。");
      return;
    }
    int before = findings.size();
    LocalDate date = date(number, fields[0].strip());
    Kind kind = kind(number, fields[1].strip());
    String festival = festival(number, fields[2].strip());
    String notice = notice(number, fields[3].strip());
    if (findings.size() > before) {
      return;
    }
    Integer earlier = seen.putIfAbsent(date, number);
    if (earlier == null) {
      lines.add(new Line(number, new HolidayEntry(date, kind, festival, notice)));
    } else {
      bad(number, "duplicate", date + " 已在第 " + earlier + " 行出现。");
    }
  }

  private LocalDate date(int number, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      bad(number, "date", "日期“" + value + "”应写成 2027-01-01 的形式，且确有此日。");
      return LocalDate.EPOCH;
    }
  }

  private Kind kind(int number, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "off" -> Kind.OFF;
      case "work" -> Kind.WORK;
      default -> {
        bad(number, "kind", "类别“" + value + "”应为 off（放假）或 work（调休上班）。");
        yield Kind.OFF;
      }
    };
  }

  private String festival(int number, String value) {
    if (value.isEmpty() || value.length() > 40) {
      bad(number, "festival", "节日名称应为 1 至 40 个字。");
    }
    return value;
  }

  private String notice(int number, String value) {
    try {
      var uri = new URI(value);
      if (uri.getHost() == null || !("http".equals(uri.getScheme()) || isHttps(uri))) {
        bad(number, "notice", "通知地址应为 http 或 https 网址。");
      }
    } catch (URISyntaxException e) {
      bad(number, "notice", "通知地址不是网址。");
    }
    return value;
  }

  private static boolean isHttps(URI uri) {
    return "https".equals(uri.getScheme());
  }

  private void bad(int line, String code, String text) {
    findings.add(new Finding(line, Severity.ERROR, code, text));
  }
}

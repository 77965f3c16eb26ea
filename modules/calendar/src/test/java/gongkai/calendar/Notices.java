package gongkai.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The notices that come with the product, and files for notices of one's own. */
final class Notices {
  static final Path SHIPPED = Path.of(System.getProperty("gongkai.root"), "config/calendar");
  private static final String ADDRESS = "https://www.example.cn/notice.htm";

  private Notices() {}

  static HolidayNotices shipped() {
    return HolidayNotices.open(SHIPPED, SHIPPED.resolve("none"));
  }

  /** A notice of lines such as {@code 2027-01-01,off,元旦}. */
  static String notice(String... lines) {
    var csv = new StringBuilder("date,kind,festival,notice\n");
    for (String line : lines) {
      csv.append(line).append(',').append(ADDRESS).append('\n');
    }
    return csv.toString();
  }

  static void write(Path directory, String name, String csv) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(name), csv);
  }
}

package gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.calendar.DayVerdict.Reason;
import gongkai.calendar.NoticePreview.Finding;
import gongkai.calendar.NoticePreview.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesAreReadAndImportedTest {
  @TempDir private Path directory;

  @Test
  void announcedYearsAreThoseWithANotice() {
    assertThat(Notices.shipped().announcedYears())
        .containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2021, 2022, 2023, 2024, 2025, 2026})
  void aRealNoticePassesWithoutFinding(int year) throws IOException {
    String csv = Files.readString(Notices.SHIPPED.resolve(year + ".csv"));

    NoticePreview preview = Notices.shipped().preview(year, csv);

    assertThat(preview.findings()).isEmpty();
    assertThat(preview.changes()).isEmpty();
  }

  @Test
  void theExtendedSpringFestivalOf2020IsNoticedAndStillAcceptable() throws IOException {
    String csv = Files.readString(Notices.SHIPPED.resolve("2020.csv"));

    NoticePreview preview = Notices.shipped().preview(2020, csv);

    assertThat(preview.findings())
        .extracting(Finding::code)
        .containsExactly("not-made-up", "work-on-weekday");
    assertThat(preview.acceptable()).isTrue();
  }

  @Test
  void aPreviewShowsWhatWouldChangeAndStoresNothing() {
    var notices = Notices.shipped();

    NoticePreview preview =
        notices.preview(
            2027, Notices.notice("2026-12-31,off,元旦", "2027-01-01,off,元旦", "2027-01-03,work,元旦"));

    assertThat(preview.changes())
        .extracting(change -> change.after().date() + " " + change.after().reason())
        .containsExactly("2026-12-31 OFF_DAY", "2027-01-01 OFF_DAY", "2027-01-03 MAKE_UP_DAY");
    assertThat(preview.changes().getFirst().before().reason()).isEqualTo(Reason.WEEKDAY);
    assertThat(preview.acceptable()).isTrue();
    assertThat(preview.findings()).extracting(Finding::code).containsExactly("festival-missing");
    assertThat(notices.announcedYears()).doesNotContain(2027);
  }

  @Test
  void theCalendarOfAPreviewIsKnownBeforeItIsStored() {
    var notices = Notices.shipped();
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    NoticePreview preview = notices.preview(2027, Notices.notice("2027-01-01,off,元旦"));

    WorkingCalendar would = notices.calendar("", preview);

    assertThat(would.verdict(newYear).counted()).isFalse();
    assertThat(notices.calendar().verdict(newYear).counted()).isTrue();
  }

  @Test
  void aStoredNoticeIsFollowedAtOnceAndAfterARestart() {
    var notices = HolidayNotices.open(Notices.SHIPPED, directory);
    WorkingCalendar calendar = notices.calendar();
    String csv = Notices.notice("2027-01-01,off,元旦", "2027-01-02,off,元旦");

    notices.store(notices.preview(2027, csv));

    LocalDate newYear = LocalDate.of(2027, 1, 1);
    assertThat(calendar.verdict(newYear).reason()).isEqualTo(Reason.OFF_DAY);
    assertThat(calendar.after(LocalDate.of(2026, 12, 30), 3).provisional()).isFalse();
    assertThat(notices.entries(2027)).hasSize(2);
    assertThat(HolidayNotices.open(Notices.SHIPPED, directory).calendar().verdict(newYear))
        .isEqualTo(calendar.verdict(newYear));
    assertThat(directory).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
  }

  @Test
  void aStoredNoticeTakesThePlaceOfTheShippedOne() {
    var notices = HolidayNotices.open(Notices.SHIPPED, directory);
    LocalDate cancelled = LocalDate.of(2026, 1, 2);

    NoticePreview preview = notices.preview(2026, Notices.notice("2026-01-01,off,元旦"));
    notices.store(preview);

    assertThat(preview.changes()).hasSize(38);
    assertThat(notices.calendar().verdict(cancelled).reason()).isEqualTo(Reason.WEEKDAY);
  }

  @Test
  void aNoticeOfAnotherProcessIsFollowedAfterReload() throws IOException {
    var notices = HolidayNotices.open(Notices.SHIPPED, directory);
    Notices.write(directory, "2027.csv", Notices.notice("2027-01-01,off,元旦"));

    notices.reload();

    assertThat(notices.announcedYears()).contains(2027);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-30,off,春节,https://a.cn/x|date",
        "27-1-1,off,元旦,https://a.cn/x|date",
        "2027-01-01,free,元旦,https://a.cn/x|kind",
        "2027-01-01,off,,https://a.cn/x|festival",
        "2027-01-01,off,元旦,javascript:alert(1)|notice",
        "2027-01-01,off,元旦,|notice",
        "2027-01-01,off,元旦|fields",
        "2025-01-01,off,元旦,https://a.cn/x|wrong-year",
        "2028-01-01,off,元旦,https://a.cn/x|wrong-year"
      })
  void aBadLineIsNamedAndTheNoticeCannotBeStored(String line, String code) {
    var notices = HolidayNotices.open(Notices.SHIPPED, directory);
    String csv = Notices.notice("2027-10-01,off,国庆节") + "\r\n# remark\n" + line + "\n";

    NoticePreview preview = notices.preview(2027, csv);

    assertThat(preview.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(finding -> finding.line() + " " + finding.code())
        .containsExactly("5 " + code);
    assertThatThrownBy(() -> notices.store(preview)).isInstanceOf(IllegalArgumentException.class);
    assertThat(notices.announcedYears()).doesNotContain(2027);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void aDayNamedTwiceIsAnError() {
    NoticePreview preview =
        Notices.shipped().preview(2027, Notices.notice("2027-01-01,off,元旦", "2027-01-01,work,元旦"));

    assertThat(preview.findings()).extracting(Finding::code).contains("duplicate");
    assertThat(preview.acceptable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "hello", "日期,类别\n2027-01-01,off", "date,kind,festival,notice"})
  void aFileThatIsNoNoticeCannotBeStored(String csv) {
    assertThat(Notices.shipped().preview(2027, csv).acceptable()).isFalse();
  }

  @Test
  void offDaysThatNobodyMakesUpAreFound() {
    NoticePreview preview =
        Notices.shipped()
            .preview(
                2027,
                Notices.notice("2027-05-03,off,劳动节", "2027-05-04,off,劳动节", "2027-05-05,off,劳动节"));

    assertThat(preview.findings())
        .filteredOn(finding -> finding.code().equals("not-made-up"))
        .extracting(Finding::text)
        .containsExactly("劳动节：工作日放假比法定天数多 1 天，没有相应的调休上班。");
  }

  @Test
  void aBadFileStopsTheStartAndNamesFileAndLines() throws IOException {
    Notices.write(
        directory, "2027.csv", Notices.notice("2027-01-01,off,元旦", "x,off,元旦", "y,off,元旦"));

    assertThatThrownBy(() -> HolidayNotices.open(Notices.SHIPPED, directory))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2027.csv")
        .hasMessageContaining("line 3")
        .hasMessageContaining("line 4");
  }

  @Test
  void aRegionalDayComesBeforeTheNationalRule() throws IOException {
    Notices.write(directory, "2027.csv", Notices.notice("2027-01-04,work,元旦"));
    Notices.write(
        directory.resolve("regions"),
        "north.csv",
        Notices.notice("2027-01-04,off,古尔邦节", "2027-01-09,work,古尔邦节"));
    var notices = HolidayNotices.open(directory, directory.resolve("stored"));
    WorkingCalendar north = notices.calendar("north");
    LocalDate monday = LocalDate.of(2027, 1, 4);

    assertThat(notices.calendar().verdict(monday).counted()).isTrue();
    assertThat(north.verdict(monday).reason()).isEqualTo(Reason.REGIONAL);
    assertThat(north.verdict(monday).counted()).isFalse();
    assertThat(north.count(LocalDate.of(2027, 1, 3), LocalDate.of(2027, 1, 9))).isEqualTo(5);
    assertThat(notices.regions()).containsExactly("north");
    assertThatThrownBy(() -> notices.calendar("south"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("south");
  }
}

package gongkai.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.console.Mother;
import gongkai.console.access.Page.Entry;
import gongkai.office.Role;
import java.io.File;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyTheRightRolesEnterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EDITOR                 | CALENDAR DESK EDIT FILE ITEM ITEMS ITEMS_CSV LEGACY PASSWORD
          REVIEWER               | ACT BOARD BOARD_CSV CALENDAR CASE CASES CASES_CSV CASE_CLOCK CASE_FILE COMPILE CONSULTATION DEPARTMENTS DESK DOSSIER DUE_DAYS FILE GATE ITEM ITEMS ITEMS_CSV LEDGERS LEDGERS_CSV LEDGER_YEAR LEGACY LETTER LETTER_FILE LINE PASSWORD PROOF PROOF_CSV REMEDIES REMEDIES_CSV REMEDY REMINDERS REPORT REPORTS ROLLUP STATISTICS STATISTICS_CSV STATISTICS_XLSX TEMPLATE TEMPLATES WORKLOAD WORKLOAD_CSV
          SECRECY_REVIEWER       | ACT BOARD BOARD_CSV CALENDAR CASE CASES CASES_CSV CASE_CLOCK CASE_FILE COMPILE CONSULTATION DESK DOSSIER DUE_DAYS FILE GATE ITEM ITEMS ITEMS_CSV LEDGERS LEDGERS_CSV LEDGER_YEAR LEGACY LETTER LETTER_FILE LINE PASSWORD PROOF PROOF_CSV REMEDIES REMEDIES_CSV REMEDY REMINDERS REPORT REPORTS ROLLUP STATISTICS STATISTICS_CSV STATISTICS_XLSX WORKLOAD WORKLOAD_CSV
          APPROVER               | ACT BOARD BOARD_CSV CALENDAR CASE CASES CASES_CSV CASE_CLOCK CASE_FILE COMPILE CONSULTATION DEPARTMENTS DESK DOSSIER DUE_DAYS FILE GATE ITEM ITEMS ITEMS_CSV LEDGERS LEDGERS_CSV LEDGER_YEAR LEGACY LETTER LETTER_FILE LINE PASSWORD PROOF PROOF_CSV REMEDIES REMEDIES_CSV REMEDY REMINDERS REPORT REPORTS RETENTION RETENTION_CSV ROLLUP STATISTICS STATISTICS_CSV STATISTICS_XLSX WORKLOAD WORKLOAD_CSV
          CASE_OFFICER           | ACT CALENDAR CASE CASES CASES_CSV CASE_CLOCK CASE_FILE COMPOSE CONSULTATION DEPARTMENTS DESK DOSSIER DUE_DAYS FEE LETTER LETTER_FILE OUTBOX PASSWORD PLAN REGISTER REMEDIES REMEDIES_CSV REMEDY REMEDY_EDIT REMINDERS RETENTION RETENTION_CSV WIZARD WORKLOAD WORKLOAD_CSV
          REPORTER               | BOARD BOARD_CSV CALENDAR COMPILE DESK LEDGERS LEDGERS_CSV LEDGER_IMPORT LEDGER_YEAR LINE PASSWORD PROOF PROOF_CSV REMINDERS REPORT REPORTS ROLLUP STATISTICS STATISTICS_CSV STATISTICS_XLSX
          INSPECTOR              | BOARD BOARD_CSV CALENDAR CASE CASES CASES_CSV CASE_CLOCK CASE_FILE COMPILE CONSULTATION DESK DOSSIER DUE_DAYS FILE ITEM ITEMS ITEMS_CSV LEDGERS LEDGERS_CSV LEDGER_YEAR LETTER LETTER_FILE LINE PASSWORD PROOF PROOF_CSV REMEDIES REMEDIES_CSV REMEDY REMINDERS REPORT REPORTS ROLLUP STATISTICS STATISTICS_CSV STATISTICS_XLSX WORKLOAD WORKLOAD_CSV
          SYSTEM_ADMINISTRATOR   | BODIES CALENDAR DESK HARVEST PASSWORD STAFF SYSTEM
          SECURITY_ADMINISTRATOR | CALENDAR DESK PASSWORD STAFF
          AUDIT_ADMINISTRATOR    | CALENDAR DESK HARVEST PASSWORD SYSTEM TRAIL
          """)
  void each_role_enters_exactly_its_pages(Role role, String pages) {
    var actor = Optional.of(Mother.actor("somebody", role));

    Set<String> entered =
        Arrays.stream(Page.values())
            .filter(page -> Page.entry(page.path(), actor) == Entry.OPENS)
            .map(Page::name)
            .collect(Collectors.toCollection(TreeSet::new));

    entered.removeAll(Set.of("LOGIN", "ERROR"));
    assertThat(String.join(" ", entered)).isEqualTo(pages);
  }

  @ParameterizedTest
  @EnumSource(
      value = Page.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LOGIN", "ERROR"})
  void nobody_enters_without_signing_in(Page page) {
    var nobody = Optional.<gongkai.office.Actor>empty();

    Entry entry = Page.entry(page.path(), nobody);

    assertThat(entry).isEqualTo(Entry.ASKS_TO_SIGN_IN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/console/parts/page.xhtml",
        "/console/css/console.css",
        "/console/nowhere.xhtml",
        "/console/items.xhtml/",
        "/console/ITEMS.xhtml",
        "/console//items.xhtml"
      })
  void an_address_that_is_not_listed_does_not_exist_for_anybody(String path) {
    var everyRole = Optional.of(Mother.actor("root", Role.values()));

    Entry entry = Page.entry(path, everyRole);

    assertThat(entry).isEqualTo(Entry.UNKNOWN);
  }

  @Test
  void every_page_file_is_listed_and_every_listed_page_has_a_file() {
    File folder =
        new File(
            System.getProperty("gongkai.root"),
            "modules/console/src/main/resources/META-INF/resources/console");

    Set<String> files =
        Arrays.stream(folder.list((dir, name) -> name.endsWith(".xhtml")))
            .map(name -> "/console/" + name)
            .collect(Collectors.toSet());

    assertThat(Arrays.stream(Page.values()).map(Page::path).filter(path -> path.endsWith(".xhtml")))
        .containsExactlyInAnyOrderElementsOf(files);
  }
}

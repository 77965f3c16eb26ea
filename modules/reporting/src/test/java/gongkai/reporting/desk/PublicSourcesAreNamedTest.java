package gongkai.reporting.desk;

import static gongkai.reporting.desk.Workplace.APPROVER;
import static gongkai.reporting.desk.Workplace.BODY;
import static gongkai.reporting.desk.Workplace.REPORTER;
import static gongkai.reporting.desk.Workplace.REVIEWER;
import static gongkai.reporting.desk.Workplace.demo;
import static gongkai.reporting.desk.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.Validity;
import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.Reports.Report;
import gongkai.testbed.DatabaseKind;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A public report names the items and the report that its figures can be computed from. */
class PublicSourcesAreNamedTest {
  private static CountedDocument document(String number, @Nullable LocalDate disclosed) {
    return new CountedDocument(
        new ItemId(UUID.randomUUID()),
        DocumentKind.NORMATIVE,
        number,
        "",
        "",
        LocalDate.of(2020, 4, 3),
        disclosed,
        Validity.IN_FORCE,
        null);
  }

  private static JsonObject published(Workplace place, String text) {
    Report approved = place.approved(text);
    done(place.at(d -> d.publish(APPROVER, approved.number(), approved.version())));
    return place.released.getLast().content();
  }

  private static String items(JsonObject record, String column) {
    return record.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
        .filter(cell -> cell.getString("row").equals("normative"))
        .filter(cell -> cell.getString("column").equals(column))
        .filter(cell -> cell.containsKey("items"))
        .map(cell -> cell.getJsonArray("items").toString())
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatAllStandsInTheCatalogueIsNamed(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      LocalDate day = LocalDate.of(2020, 4, 9);
      place.register.documents.addAll(List.of(document("X/1", day), document("X/2", day)));

      JsonObject record = published(place, demo());

      assertThat(items(record, "made")).contains("X/1", "X/2");
      assertThat(items(record, "disclosed")).contains("X/1", "X/2");
      assertThat(items(record, "disclosed-total")).isEmpty();
      assertThat(record).doesNotContainKey("before");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aFigureThatCountsMoreThanThePublicCanSeeNamesNothing(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      place.register.documents.add(document("X/1", LocalDate.of(2020, 4, 9)));
      place.register.documents.add(document("X/2", null));

      JsonObject record = published(place, demo());

      assertThat(items(record, "made")).isEmpty();
      assertThat(items(record, "disclosed")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theReportOfTheYearBeforeIsNamedWhileItIsPublic(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      published(place, demo().replace("2020", "2019").replace("2021", "2020"));
      Report draft = done(place.at(d -> d.accept(REPORTER, BODY.code(), demo())));
      long number = draft.number();
      Report report = done(place.at(d -> d.pass(REVIEWER, number, draft.version(), "")));
      for (String rule : Set.copyOf(draft.blocking().stream().map(ReportFinding::rule).toList())) {
        Report now = report;
        report = done(place.at(d -> d.override(APPROVER, number, now.version(), rule, "原件如此")));
      }
      Report answered = report;
      Report approved = done(place.at(d -> d.pass(APPROVER, number, answered.version(), "")));
      done(place.at(d -> d.publish(APPROVER, number, approved.version())));

      assertThat(place.released.getFirst().content()).doesNotContainKey("before");
      assertThat(place.released.getLast().content().getString("before")).isEqualTo("jfj/2019");
    }
  }
}

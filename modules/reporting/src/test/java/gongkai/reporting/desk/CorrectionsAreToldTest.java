package gongkai.reporting.desk;

import static gongkai.reporting.desk.Workplace.APPROVER;
import static gongkai.reporting.desk.Workplace.BODY;
import static gongkai.reporting.desk.Workplace.REPORTER;
import static gongkai.reporting.desk.Workplace.codes;
import static gongkai.reporting.desk.Workplace.demo;
import static gongkai.reporting.desk.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.gate.Submission;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.journal.EntryKind;
import gongkai.office.Change;
import gongkai.reporting.Reports.Report;
import gongkai.testbed.DatabaseKind;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionsAreToldTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theRecordNamesTheFilesThatGoWithIt(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      publish(place, demo(), "");

      Submission submission = place.released.getFirst();

      List<JsonObject> named =
          submission.content().getJsonArray("attachments").getValuesAs(JsonObject.class);
      assertThat(named)
          .extracting(file -> file.getString("name").replaceFirst(".*[.]", ""))
          .containsExactly("docx", "pdf", "ofd", "xlsx", "csv");
      assertThat(named)
          .extracting(file -> file.getString("sha256"))
          .isEqualTo(submission.files().stream().map(ReleasedFile::sha256).toList());
      assertThat(named).allMatch(file -> file.getInt("bytes") > 1000);
      assertThat(submission.content()).doesNotContainKeys("corrections", "acceptedErrors");
      assertThat(submission.files()).noneMatch(file -> file.path().toFile().exists());
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anEditionSaysWhyItReplacesAnotherAndWhichFiguresChanged(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      publish(place, demo(), "");
      Report approved = place.approved(demo().replace("1308353", "1308354"));

      Change<Report> mute =
          place.at(d -> d.publish(APPROVER, approved.number(), approved.version()));
      Report second =
          done(
              place.at(
                  d -> d.publish(APPROVER, approved.number(), approved.version(), " 采购总金额录入有误。 ")));

      assertThat(codes(mute)).containsExactly("missing");
      assertThat(second.edition()).isEqualTo(2);
      Submission submission = place.released.getLast();
      assertThat(submission.kind()).isEqualTo(EntryKind.UPDATE);
      assertThat(submission.texts()).contains(new Submission.Text("correction", "采购总金额录入有误。"));
      assertThat(submission.content().getJsonArray("corrections").toString())
          .isEqualTo(
              """
              [{"edition":2,"date":"2021-01-29","reason":"采购总金额录入有误。",\
              "replaced":{"edition":1,"published":"2021-01-29"},\
              "cells":[{"table":"table2","row":"procurement","rowLabel":"政府集中采购",\
              "column":"amount","columnLabel":"采购总金额","was":"1308353","is":"1308354"}]}]\
              """);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatWasWithdrawnIsNotToldByTheNextEdition(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Report first = publish(place, demo(), "");
      Report second = publish(place, demo().replace("1308353", "1308354"), "金额有误");
      done(place.at(d -> d.withdraw(APPROVER, first.number(), second.version(), "error", "数字有误")));

      Report third = publish(place, demo().replace("1308353", "1308355"), "");

      assertThat(third.edition()).isEqualTo(3);
      assertThat(place.released.getLast().kind()).isEqualTo(EntryKind.CREATE);
      assertThat(place.released.getLast().content()).doesNotContainKey("corrections");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anImportedReportIsHeldAgainstTheYearBefore(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      String before = demo().replace("2020", "2019").replace("2021", "2020");
      done(place.at(d -> d.accept(REPORTER, BODY.code(), before)));

      Report draft = done(place.at(d -> d.accept(REPORTER, BODY.code(), demo())));

      assertThat(draft.content().findings())
          .filteredOn(finding -> finding.rule().equals("B3"))
          .extracting(finding -> finding.severity() + " " + finding.left() + " " + finding.right())
          .contains("error 9 13");
      assertThat(draft.blocking()).extracting(finding -> finding.rule()).contains("B3");
    }
  }

  private static Report publish(Workplace place, String text, String reason) {
    Report approved = place.approved(text);
    return done(place.at(d -> d.publish(APPROVER, approved.number(), approved.version(), reason)));
  }
}

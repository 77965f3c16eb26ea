package gongkai.reporting.compile;

import static gongkai.reporting.bookkeeping.CountingHouse.done;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.Change;
import gongkai.office.Role;
import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Drift;
import gongkai.reporting.draft.Narrative;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.rollup.MemberCause;
import gongkai.reporting.rollup.MemberChange;
import gongkai.reporting.rollup.RollupView;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.specimen.Specimen;
import gongkai.reporting.testing.Doors;
import gongkai.testbed.DatabaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Object mother: a city with bodies below it that report to it. */
final class CityHall implements AutoCloseable {
  static final int YEAR = 2023;
  static final BodyCode CITY = new BodyCode("city");
  static final Actor REPORTER = new Actor("city-reporter", "", CITY, Set.of(Role.REPORTER));
  static final Actor REVIEWER = new Actor("city-reviewer", "", CITY, Set.of(Role.REVIEWER));
  static final Actor APPROVER = new Actor("city-approver", "", CITY, Set.of(Role.APPROVER));

  final DraftingRoom room;

  private CityHall(DraftingRoom room) {
    this.room = room;
  }

  /** A city and bodies of these short names, whose codes are b1, b2 and so on. */
  static CityHall open(DatabaseKind kind, List<String> names) {
    List<Body> bodies = new ArrayList<>();
    bodies.add(body(CITY, null, "宿迁市", BodyLevel.CITY));
    for (String name : names) {
      bodies.add(body(code(bodies.size()), CITY, name, BodyLevel.DEPARTMENT));
    }
    DraftingRoom room = DraftingRoom.open(kind);
    room.office = Doors.office(bodies);
    room.at("2024-02-20T01:00:00Z");
    return new CityHall(room);
  }

  static BodyCode code(int number) {
    return new BodyCode("b" + number);
  }

  private static Body body(BodyCode code, BodyCode parent, String name, BodyLevel level) {
    Body like = Doors.BODY;
    return new Body(
        1,
        code,
        parent,
        name,
        "",
        name,
        like.creditCode(),
        level,
        like.indexScheme(),
        "",
        "",
        Body.Contact.NONE,
        List.of());
  }

  static ReportFormat format() {
    return DraftingRoom.FORMATS.forYear(YEAR).orElseThrow();
  }

  /** A body's report with those figures, not yet reviewed. */
  Report written(BodyCode body, int year, Map<CellKey, BigDecimal> figures) {
    var specimen = Specimen.with(format(), year, figures);
    List<Cell> cells = new ArrayList<>();
    Place.all(format())
        .forEach(
            place ->
                cells.add(
                    new Cell(
                        place.table().key(),
                        place.row().key(),
                        place.column().key(),
                        figures.getOrDefault(
                            new CellKey(
                                place.table().key(), place.row().key(), place.column().key()),
                            BigDecimal.ZERO),
                        place.column().unit())));
    Body issuer = room.office.body(body).orElseThrow();
    var content =
        new RecognisedReport(
            issuer.name() + year + "年政府信息公开工作年度报告",
            year,
            format().key(),
            issuer.name(),
            (year + 1) + "-01-20",
            specimen.preamble(year),
            specimen.sections(year),
            cells,
            List.of());
    return done(room.handover(h -> h.take(REPORTER, issuer, "", content)));
  }

  /** Brings a report through the chain. */
  Report approved(Report report) {
    Report reviewed =
        done(room.reports(r -> r.pass(REVIEWER, report.number(), report.version(), "")));
    return done(room.reports(r -> r.pass(APPROVER, report.number(), reviewed.version(), "")));
  }

  Report published(Report report) {
    String correction = report.live() ? "漏登的申请已经补登。" : "";
    return done(
        room.reports(r -> r.publish(REPORTER, report.number(), report.version(), correction)));
  }

  /** Makes the city's report of a year the sum, without records of its own. */
  void summed(int year) {
    long begun = done(room.rollups(r -> r.sum(REPORTER, CITY, year, 0, true)));
    done(room.rollups(r -> r.choose(REPORTER, CITY, year, begun, CITY, false, "市政府本级由办公室单独编报")));
  }

  DraftView draft(int year) {
    return room.drafts(d -> d.open(REPORTER, CITY, year, "?cell=")).orElseThrow();
  }

  /** Stores a text for the city's report. */
  long text(int year) {
    DraftView draft = draft(year);
    List<String> sections = new ArrayList<>(draft.narrative().sections());
    sections.set(4, "各单位公开不够均衡，今后逐项改进。");
    sections.set(5, year + "年收取信息处理费2950元。");
    var text = new Narrative(draft.narrative().preamble(), sections);
    return done(room.drafts(d -> d.write(REPORTER, CITY, year, draft.version(), text)));
  }

  List<Drift> drift(Report report) {
    return room.drafts(d -> d.drift(REPORTER, report.number()));
  }

  RollupView view() {
    return room.rollups(r -> r.open(REPORTER, CITY, YEAR)).orElseThrow();
  }

  Change<Long> choose(int part, boolean included, String reason) {
    long version = view().version();
    return room.rollups(r -> r.choose(REPORTER, CITY, YEAR, version, code(part), included, reason));
  }

  Change<MemberChange> record(int body, String day, MemberCause cause) {
    return record(body, day, cause, "机构改革方案");
  }

  Change<MemberChange> record(int body, String day, MemberCause cause, String note) {
    var change = new MemberChange("", CITY, code(body), LocalDate.parse(day), cause, null, note);
    return room.rollups(r -> r.record(REPORTER, change));
  }

  List<Proof> proofs(String cell) {
    return room.drafts(d -> d.proof(REPORTER, CITY, YEAR, cell(cell), "", 200))
        .orElseThrow()
        .proofs();
  }

  static CellAddress cell(String text) {
    return CellAddress.of(text).orElseThrow();
  }

  @Override
  public void close() {
    room.close();
  }
}

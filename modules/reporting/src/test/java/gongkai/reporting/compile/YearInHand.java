package gongkai.reporting.compile;

import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.testing.Doors.BUREAU;
import static gongkai.reporting.testing.Doors.REPORTER;
import static gongkai.reporting.testing.Doors.REVIEWER;

import gongkai.applications.ApplicantKind;
import gongkai.applications.counts.Outcome;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.compile.CaseBook.Life;
import gongkai.reporting.draft.CellAddress;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Narrative;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Stock;
import gongkai.reporting.ledger.YearView;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Object mother: a bureau's year of which somebody answers for every figure. */
final class YearInHand {
  static final int YEAR = 2020;

  private YearInHand() {}

  /** A year with three answered applications, an open one, and empty ledgers. */
  static DraftingRoom prepared(DatabaseKind kind) {
    DraftingRoom room = DraftingRoom.open(kind);
    for (Ledger ledger : Ledger.values()) {
      Map<Stock, Integer> none = new EnumMap<>(Stock.class);
      ledger.stocks().forEach(stock -> none.put(stock, 0));
      YearView year = done(room.ledgers(l -> l.open(REPORTER, BUREAU, ledger, YEAR, 0, none)));
      done(room.ledgers(l -> l.declare(REPORTER, BUREAU, ledger, YEAR, year.version(), true)));
    }
    for (int i = 0; i < 3; i++) {
      room.cases.add(life("2020-03-0" + (i + 1), "2020-03-20", Outcome.GRANTED));
    }
    room.cases.add(life("2020-12-20", null, Outcome.NOT_HELD));
    return room;
  }

  static Life life(String opened, String closed, Outcome outcome) {
    return new Life(
        ApplicantKind.NATURAL_PERSON,
        LocalDate.parse(opened),
        closed == null ? null : LocalDate.parse(closed),
        outcome);
  }

  static DraftView open(DraftingRoom room) {
    return room.drafts(d -> d.open(REPORTER, BUREAU, YEAR, "proof?cell=")).orElseThrow();
  }

  static Narrative text(DraftView draft, int section, String text) {
    List<String> sections = new ArrayList<>(draft.narrative().sections());
    sections.set(section - 1, text);
    return new Narrative(draft.narrative().preamble(), sections);
  }

  static Report handedIn(DraftingRoom room) {
    DraftView draft = open(room);
    Narrative text = text(draft, 5, "办理不够及时，今后加强培训。");
    long version = done(room.drafts(d -> d.write(REPORTER, BUREAU, YEAR, draft.version(), text)));
    return done(room.drafts(d -> d.handIn(REPORTER, BUREAU, YEAR, version)));
  }

  static CellAddress cell(String text) {
    return CellAddress.of(text).orElseThrow();
  }

  static ProofPage proof(DraftingRoom room, String cell, String from, int limit) {
    return room.drafts(d -> d.proof(REVIEWER, BUREAU, YEAR, cell(cell), from, limit)).orElseThrow();
  }
}

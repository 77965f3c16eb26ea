package gongkai.console.access;

import static gongkai.office.Permission.APPROVE_ANSWERS;
import static gongkai.office.Permission.APPROVE_ITEMS;
import static gongkai.office.Permission.ASSIGN_APPLICATIONS;
import static gongkai.office.Permission.DISPOSE_FILES;
import static gongkai.office.Permission.EDIT_BODIES;
import static gongkai.office.Permission.EDIT_ITEMS;
import static gongkai.office.Permission.EDIT_REMEDIES;
import static gongkai.office.Permission.EDIT_REPORTS;
import static gongkai.office.Permission.EDIT_TEMPLATES;
import static gongkai.office.Permission.HANDLE_APPLICATIONS;
import static gongkai.office.Permission.OVERRIDE_GATE;
import static gongkai.office.Permission.READ_TRAIL;
import static gongkai.office.Permission.REVIEW_ITEMS;
import static gongkai.office.Permission.REVIEW_SECRECY;
import static gongkai.office.Permission.VIEW_ACCOUNTS;
import static gongkai.office.Permission.VIEW_APPLICATIONS;
import static gongkai.office.Permission.VIEW_ITEMS;
import static gongkai.office.Permission.VIEW_REPORTS;
import static gongkai.office.Permission.VIEW_SYSTEM;

import gongkai.office.Actor;
import gongkai.office.Permission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A page of the console and who may enter it. An address that is not listed here does not exist.
 */
public enum Page {
  LOGIN("login.xhtml", Admits.ANYBODY),
  ERROR("error.xhtml", Admits.ANYBODY),
  DESK("index.xhtml", Admits.STAFF),
  ITEMS("items.xhtml", VIEW_ITEMS),
  ITEMS_CSV("items.csv", VIEW_ITEMS),
  ITEM("item.xhtml", VIEW_ITEMS),
  FILE("file", VIEW_ITEMS),
  EDIT("edit.xhtml", EDIT_ITEMS),
  GATE("gate.xhtml", OVERRIDE_GATE),
  LEGACY("legacy.xhtml", EDIT_ITEMS, REVIEW_ITEMS, REVIEW_SECRECY, APPROVE_ITEMS),
  REPORTS("reports.xhtml", VIEW_REPORTS),
  REPORT("report.xhtml", VIEW_REPORTS),
  BOARD("board.xhtml", VIEW_REPORTS),
  BOARD_CSV("board.csv", VIEW_REPORTS),
  ROLLUP("rollup.xhtml", VIEW_REPORTS),
  COMPILE("compile.xhtml", VIEW_REPORTS),
  PROOF("proof.xhtml", VIEW_REPORTS),
  PROOF_CSV("proof.csv", VIEW_REPORTS),
  STATISTICS("statistics.xhtml", VIEW_REPORTS),
  STATISTICS_CSV("statistics.csv", VIEW_REPORTS),
  STATISTICS_XLSX("statistics.xlsx", VIEW_REPORTS),
  LEDGERS("ledgers.xhtml", VIEW_REPORTS),
  LEDGERS_CSV("ledgers.csv", VIEW_REPORTS),
  LINE("line.xhtml", VIEW_REPORTS),
  LEDGER_YEAR("ledgeryear.xhtml", VIEW_REPORTS),
  LEDGER_IMPORT("ledgerimport.xhtml", EDIT_REPORTS),
  CASES("cases.xhtml", VIEW_APPLICATIONS),
  CASES_CSV("cases.csv", VIEW_APPLICATIONS),
  REGISTER("register.xhtml", HANDLE_APPLICATIONS),
  CASE("case.xhtml", VIEW_APPLICATIONS),
  CASE_FILE("casefile", VIEW_APPLICATIONS),
  ACT("act.xhtml", HANDLE_APPLICATIONS, ASSIGN_APPLICATIONS, APPROVE_ANSWERS),
  WIZARD("wizard.xhtml", HANDLE_APPLICATIONS),
  COMPOSE("compose.xhtml", HANDLE_APPLICATIONS),
  PLAN("consult.xhtml", HANDLE_APPLICATIONS),
  CONSULTATION("consultation.xhtml", VIEW_APPLICATIONS),
  FEE("fee.xhtml", HANDLE_APPLICATIONS),
  LETTER("letter.xhtml", VIEW_APPLICATIONS),
  LETTER_FILE("letterfile", VIEW_APPLICATIONS),
  DEPARTMENTS("departments.xhtml", ASSIGN_APPLICATIONS),
  TEMPLATES("letters.xhtml", EDIT_TEMPLATES),
  TEMPLATE("template.xhtml", EDIT_TEMPLATES),
  OUTBOX("outbox.xhtml", HANDLE_APPLICATIONS),
  REMEDIES("remedies.xhtml", VIEW_APPLICATIONS),
  REMEDIES_CSV("remedies.csv", VIEW_APPLICATIONS),
  REMEDY("remedy.xhtml", VIEW_APPLICATIONS),
  REMEDY_EDIT("remedyedit.xhtml", EDIT_REMEDIES),
  WORKLOAD("workload.xhtml", VIEW_APPLICATIONS),
  WORKLOAD_CSV("workload.csv", VIEW_APPLICATIONS),
  DUE_DAYS("duedays.xhtml", VIEW_APPLICATIONS),
  REMINDERS("reminders.xhtml", VIEW_APPLICATIONS, EDIT_REPORTS),
  RETENTION("retention.xhtml", HANDLE_APPLICATIONS, DISPOSE_FILES),
  RETENTION_CSV("retention.csv", HANDLE_APPLICATIONS, DISPOSE_FILES),
  DOSSIER("dossier.xhtml", VIEW_APPLICATIONS),
  CASE_CLOCK("caseclock", VIEW_APPLICATIONS),
  BODIES("bodies.xhtml", EDIT_BODIES),
  STAFF("staff.xhtml", VIEW_ACCOUNTS),
  CALENDAR("calendar.xhtml", Admits.STAFF),
  TRAIL("trail.xhtml", READ_TRAIL),
  SYSTEM("system.xhtml", VIEW_SYSTEM),
  HARVEST("harvest.xhtml", VIEW_SYSTEM),
  PASSWORD("password.xhtml", Admits.STAFF);

  private enum Admits {
    ANYBODY,
    STAFF,
    PERMITTED
  }

  private static final String ROOT = "/console/";

  private final String file;
  private final Admits admits;

  // an unmodifiable set, which the checker cannot see in its type
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Permission> permissions;

  Page(String file, Permission... permissions) {
    this.file = file;
    this.admits = Admits.PERMITTED;
    this.permissions = Set.of(permissions);
  }

  Page(String file, Admits admits) {
    this.file = file;
    this.admits = admits;
    this.permissions = Set.of();
  }

  /** The page at a path of the server; empty when there is none. */
  static Optional<Page> at(String path) {
    if (path.equals(ROOT)) {
      return Optional.of(DESK);
    }
    return Arrays.stream(values()).filter(page -> page.path().equals(path)).findFirst();
  }

  /** What an address does for somebody: nobody is signed in when {@code actor} is empty. */
  static Entry entry(String path, Optional<Actor> actor) {
    Optional<Page> page = at(path);
    if (page.isEmpty()) {
      return Entry.UNKNOWN;
    }
    if (page.get().admits == Admits.ANYBODY) {
      return Entry.OPENS;
    }
    if (actor.isEmpty()) {
      return Entry.ASKS_TO_SIGN_IN;
    }
    return page.get().admits(actor.get()) ? Entry.OPENS : Entry.FORBIDDEN;
  }

  /** What an address does. */
  enum Entry {
    UNKNOWN,
    ASKS_TO_SIGN_IN,
    FORBIDDEN,
    OPENS
  }

  /** Its path below the server's root. */
  public String path() {
    return ROOT + file;
  }

  /** Says whether the actor may enter. */
  public boolean admits(Actor actor) {
    return switch (admits) {
      case ANYBODY, STAFF -> true;
      case PERMITTED -> permissions.stream().anyMatch(each -> each.isHeldBy(actor));
    };
  }
}

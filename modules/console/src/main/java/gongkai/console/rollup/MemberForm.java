package gongkai.console.rollup;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.office.Office;
import gongkai.reporting.rollup.MemberCause;
import gongkai.reporting.rollup.MemberChange;
import gongkai.reporting.rollup.Rollups;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entering which bodies joined and left those that report to the body of the roll-up. */
@Named("memberForm")
@ViewScoped
@SuppressWarnings("serial")
public class MemberForm implements Serializable {
  private static final Set<String> FIELDS =
      Set.of("memberBody", "on", "cause", "note", "strikeReason");

  @Inject Rollups rollups;
  @Inject RollupPage page;
  @Inject Office office;
  @Inject Me me;
  @Inject Screen screen;

  private String body = "";
  private String on = "";
  private String cause = MemberCause.CREATED.name();
  private String other = "";
  private String note = "";
  private String strikeReason = "";
  private @Nullable List<MemberChange> changes;

  /** Enters the change. */
  public void record() {
    BodyCode member = BodyCode.of(body).orElse(null);
    LocalDate day = day();
    if (member == null) {
      screen.errorAt("memberBody", "rollup.partMissing");
    } else if (day == null) {
      screen.errorAt("on", "rollup.dayForm");
    } else {
      var change =
          new MemberChange(
              "",
              page.getCode(),
              member,
              day,
              MemberCause.valueOf(cause),
              BodyCode.of(other).orElse(null),
              note);
      answer(rollups.record(me.actor(), change), "rollup.memberRecorded");
    }
  }

  /** Takes an entry back. */
  public void strike(String id) {
    answer(rollups.strike(me.actor(), id, strikeReason), "rollup.memberStruck");
  }

  private void answer(Change<MemberChange> answer, String done) {
    switch (answer) {
      case Done<MemberChange> accepted -> {
        screen.info(done);
        screen.go(page.getAddress());
      }
      case Refused<MemberChange> refused -> screen.problems(refused.problems(), FIELDS);
    }
  }

  private @Nullable LocalDate day() {
    try {
      return LocalDate.parse(on.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** What joined and left, newest first. */
  public List<MemberChange> getChanges() {
    List<MemberChange> known = changes;
    if (known == null) {
      known = rollups.changes(me.actor(), page.getCode());
      changes = known;
    }
    return known;
  }

  /** Every body, since one that left stands elsewhere now. */
  public List<Body> getBodies() {
    return office.bodies();
  }

  public MemberCause[] getCauses() {
    return MemberCause.values();
  }

  public String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body == null ? "" : body;
  }

  public String getOn() {
    return on;
  }

  public void setOn(@Nullable String on) {
    this.on = on == null ? "" : on;
  }

  public String getCause() {
    return cause;
  }

  public void setCause(@Nullable String cause) {
    this.cause = cause == null ? MemberCause.CREATED.name() : cause;
  }

  public String getOther() {
    return other;
  }

  public void setOther(@Nullable String other) {
    this.other = other == null ? "" : other;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }

  public String getStrikeReason() {
    return strikeReason;
  }

  public void setStrikeReason(@Nullable String strikeReason) {
    this.strikeReason = strikeReason == null ? "" : strikeReason;
  }
}

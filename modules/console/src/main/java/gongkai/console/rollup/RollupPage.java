package gongkai.console.rollup;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.reporting.rollup.PartView;
import gongkai.reporting.rollup.RollupView;
import gongkai.reporting.rollup.Rollups;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Of what a government's report is the sum: its parts, the gaps, who decided what. */
@Named("rollupPage")
@ViewScoped
@SuppressWarnings("serial")
public class RollupPage implements Serializable {
  private static final BodyCode NO_BODY = new BodyCode("none");
  private static final Set<String> FIELDS = Set.of("part", "reason");

  @Inject Rollups rollups;
  @Inject Me me;
  @Inject Screen screen;
  @Inject Clock clock;

  private String body = "";
  private int year;
  private String part = "";
  private boolean included;
  private String reason = "";
  private @Nullable RollupView view;
  private transient @Nullable PartList list;

  /** Opens the roll-up that the address names; without one, the actor's own of the last year. */
  public void open() {
    if (year == 0) {
      year = LocalDate.now(clock).getYear() - 1;
    }
    if (body.isEmpty()) {
      body = me.actor().body().value();
    }
    if (view == null) {
      view = rollups.open(me.actor(), getCode(), year).orElse(null);
    }
  }

  /** The body of the address; one that does not exist when it cannot be read. */
  public BodyCode getCode() {
    return BodyCode.of(body).orElse(NO_BODY);
  }

  /** Makes the report the sum of its parts. */
  public void begin() {
    answer(rollups.sum(me.actor(), getCode(), year, version(), true), "rollup.begun");
  }

  /** Counts the report from the body's own records again. */
  public void end() {
    answer(rollups.sum(me.actor(), getCode(), year, version(), false), "rollup.ended");
  }

  /** Includes the chosen part, or leaves it out. */
  public void choose() {
    BodyCode chosen = BodyCode.of(part).orElse(null);
    if (chosen == null) {
      screen.errorAt("part", "rollup.partMissing");
      return;
    }
    answer(
        rollups.choose(me.actor(), getCode(), year, version(), chosen, included, reason),
        "rollup.chosen");
  }

  private void answer(Change<Long> answer, String done) {
    switch (answer) {
      case Done<Long> accepted -> {
        screen.info(done);
        screen.go(getAddress());
      }
      case Refused<Long> refused -> {
        screen.problems(refused.problems(), FIELDS);
        view = rollups.open(me.actor(), getCode(), year).orElse(null);
        list = null;
      }
    }
  }

  private long version() {
    RollupView shown = view;
    return shown == null ? 0 : shown.version();
  }

  /** The address of this page. */
  public String getAddress() {
    return "/console/rollup.xhtml?body=" + getCode() + "&year=" + year;
  }

  private PartList list() {
    PartList known = list;
    RollupView shown = view;
    if (known == null) {
      Map<String, String> request = Faces.getExternalContext().getRequestParameterMap();
      RollupView empty = new RollupView(getCode(), year, 0, false, List.of());
      known = new PartList(shown == null ? empty : shown, request);
      list = known;
    }
    return known;
  }

  /** The parts on this page. */
  public List<PartView> getRows() {
    return list().rows();
  }

  public int getTotal() {
    return list().total();
  }

  public int getFirst() {
    return getTotal() == 0 ? 0 : list().first() + 1;
  }

  public int getLast() {
    return list().first() + getRows().size();
  }

  public String getNext() {
    return list().next();
  }

  public String getBefore() {
    return list().before();
  }

  /** The kind of parts that is shown, empty for all. */
  public String getKind() {
    return list().kind();
  }

  public PartView.Kind[] getKinds() {
    return PartView.Kind.values();
  }

  /** How many parts should count and cannot. */
  public long getGaps() {
    RollupView shown = view;
    return shown == null ? 0 : shown.count(PartView.Kind.GAP) + shown.count(PartView.Kind.FORMAT);
  }

  public boolean isWritable() {
    return me.may("EDIT_REPORTS");
  }

  public @Nullable RollupView getView() {
    return view;
  }

  public String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body == null ? "" : body;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getPart() {
    return part;
  }

  public void setPart(@Nullable String part) {
    this.part = part == null ? "" : part;
  }

  public boolean isIncluded() {
    return included;
  }

  public void setIncluded(boolean included) {
    this.included = included;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}

package gongkai.console.retention;

import gongkai.applications.retention.Disposals;
import gongkai.applications.retention.Disposals.Disposal;
import gongkai.applications.retention.Disposals.OverFile;
import gongkai.applications.retention.Disposals.State;
import gongkai.console.access.Me;
import gongkai.console.frame.Parameters;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What would be destroyed, and the lists that were proposed. */
@Named("retentionPage")
@ViewScoped
@SuppressWarnings("serial")
public class RetentionPage implements Serializable {
  private static final Set<String> FIELDS = Set.of("remark");
  private static final int ROWS = 50;
  private static final int FARTHEST = 99_950;

  @Inject Disposals disposals;
  @Inject Me me;
  @Inject Screen screen;

  private Parameters asked = RetentionFilter.of(Map.of());
  private int offset;
  private String remark = "";
  private Disposals.@Nullable Page page;
  private List<Disposal> lists = List.of();

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    asked = RetentionFilter.of(parameters);
    offset = asked.offset(FARTHEST);
    look();
  }

  private void look() {
    page = disposals.due(me.actor(), RetentionFilter.wanted(asked), offset, ROWS);
    lists = disposals.latest(me.actor());
  }

  /** Proposes everything that nothing keeps. */
  public void propose() {
    if (accept(disposals.propose(me.actor(), remark), "retention.proposed")) {
      remark = "";
    }
  }

  /** Approves a list. */
  public void approve(Disposal list) {
    accept(disposals.approve(me.actor(), list.id(), list.version()), "retention.approved");
  }

  /** Throws a list away. */
  public void reject(Disposal list) {
    accept(disposals.reject(me.actor(), list.id(), list.version()), "retention.rejected");
  }

  private boolean accept(Change<Disposal> change, String done) {
    boolean accepted =
        switch (change) {
          case Done<Disposal> accept -> {
            screen.info(done, accept.value().files());
            yield true;
          }
          case Refused<Disposal> refused -> {
            screen.problems(refused.problems(), FIELDS);
            yield false;
          }
        };
    look();
    return accepted;
  }

  /** Says whether a list waits for a decision that is the actor's. */
  public boolean decidable(Disposal list) {
    return list.state() == State.PROPOSED
        && me.may("DISPOSE_FILES")
        && !list.proposer().equals(me.actor().login());
  }

  /** Files whose period is over, the longest first. */
  public List<OverFile> getFiles() {
    return shown().files();
  }

  public int getTotal() {
    return shown().total();
  }

  private Disposals.Page shown() {
    Disposals.Page shown = page;
    if (shown == null) {
      throw new IllegalStateException("No page is shown");
    }
    return shown;
  }

  public int getFirst() {
    return getFiles().isEmpty() ? 0 : offset + 1;
  }

  public int getLast() {
    return offset + getFiles().size();
  }

  /** Query of the address of the page before, empty when this is the first. */
  public String getBefore() {
    return offset == 0 ? "" : from(Math.max(0, offset - ROWS));
  }

  /** Query of the address of the next page, empty when this is the last. */
  public String getNext() {
    return offset + ROWS < getTotal() ? from(offset + ROWS) : "";
  }

  private String from(int row) {
    return "?" + asked.with("from", Integer.toString(row));
  }

  /** What the address asks for under that name, empty for any. */
  public String value(String name) {
    return asked.value(name);
  }

  /** Whether the address asks for some only. */
  public boolean isFiltered() {
    return !RetentionFilter.wanted(asked).equals(Disposals.Wanted.ALL);
  }

  /** Query of the address that gives what is asked for as a file. */
  public String getExport() {
    return asked.with("from", "");
  }

  /** Lists that were proposed, newest first. */
  public List<Disposal> getLists() {
    return lists;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(@Nullable String remark) {
    this.remark = remark == null ? "" : remark;
  }
}

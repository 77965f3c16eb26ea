package gongkai.console.drafts;

import gongkai.console.access.Me;
import gongkai.reporting.draft.BoardRow;
import gongkai.reporting.draft.Drafts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** Where the reports of the bodies on a year stand. */
@Named("boardPage")
@RequestScoped
public class BoardPage {
  private static final int FIRST_YEAR = 2019;

  @Inject Drafts drafts;
  @Inject Me me;
  @Inject Clock clock;

  private BoardList list = new BoardList(year -> List.of(), Map.of(), LocalDate.of(2020, 1, 1));
  private final Set<String> parents = new HashSet<>();

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> request) {
    list = new BoardList(this::board, request, LocalDate.now(clock));
  }

  private List<BoardRow> board(int year) {
    List<BoardRow> rows = drafts.board(me.actor(), year);
    for (BoardRow row : rows) {
      var parent = row.parent();
      if (parent != null) {
        parents.add(parent.value());
      }
    }
    return rows;
  }

  public List<BoardRow> getRows() {
    return list.rows();
  }

  /** Says whether other bodies report to it. */
  public boolean sums(BoardRow row) {
    return parents.contains(row.body().value());
  }

  public int getTotal() {
    return list.all().size();
  }

  public int getFirst() {
    return getTotal() == 0 ? 0 : list.first() + 1;
  }

  public int getLast() {
    return list.first() + getRows().size();
  }

  public String getNext() {
    return list.next();
  }

  public String getBefore() {
    return list.before();
  }

  /** The value of a filter, empty for any. */
  public String value(String name) {
    return list.value(name);
  }

  public String order(String sort) {
    return list.order(sort);
  }

  /** For {@code aria-sort}. */
  public String ordered(String sort) {
    if (!list.value("sort").equals(sort)) {
      return "none";
    }
    return list.isDescending() ? "descending" : "ascending";
  }

  public List<String> getStates() {
    return BoardList.STATES;
  }

  /** Address of the same rows as CSV. */
  public String getExport() {
    return "/console/board.csv?" + list.query();
  }

  public int getYear() {
    return list.year(LocalDate.now(clock));
  }

  /** Days left, without their sign. */
  public int days(BoardRow row) {
    return Math.abs(row.daysLeft());
  }

  /** Years with a format, newest first. */
  public List<Integer> getYears() {
    int now = LocalDate.now(clock).getYear();
    return IntStream.rangeClosed(0, now - FIRST_YEAR).mapToObj(back -> now - back).toList();
  }
}

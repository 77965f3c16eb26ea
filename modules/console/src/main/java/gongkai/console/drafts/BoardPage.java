package gongkai.console.drafts;

import gongkai.console.access.Me;
import gongkai.reporting.draft.BoardRow;
import gongkai.reporting.draft.Drafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Where the reports of all bodies on a year stand. */
@Named("boardPage")
@RequestScoped
public class BoardPage {
  private static final int FIRST_YEAR = 2019;

  @Inject Drafts drafts;
  @Inject Me me;
  @Inject Clock clock;

  private @Nullable List<BoardRow> rows;

  /** The rows, read once a request. */
  public List<BoardRow> getRows() {
    List<BoardRow> read = rows;
    if (read == null) {
      read = drafts.board(me.actor(), getYear());
      rows = read;
    }
    return read;
  }

  /** The year that the address names; without one, the last full year. */
  public int getYear() {
    String asked = Faces.getRequestParameter("year");
    return asked != null && asked.matches("[0-9]{4}")
        ? Integer.parseInt(asked)
        : LocalDate.now(clock).getYear() - 1;
  }

  /** Years with a format, newest first. */
  public List<Integer> getYears() {
    int now = LocalDate.now(clock).getYear();
    return IntStream.rangeClosed(0, now - FIRST_YEAR).mapToObj(back -> now - back).toList();
  }
}

package gongkai.portal.items;

import gongkai.portal.page.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The pages of a list.
 *
 * @param number the page shown, from 1
 * @param last the last page, 1 for an empty list
 * @param previous address of the page before, empty on the first
 * @param next address of the page after, empty on the last
 * @param steps pages to jump to: the first, the last and those around this one
 */
public record Paging(int number, int last, String previous, String next, List<Step> steps) {

  static Paging of(Criteria criteria, long total, Visit visit) {
    int last = lastPage(total);
    int now = criteria.page();
    TreeSet<Integer> shown = new TreeSet<>(List.of(1, last));
    for (int n = Math.max(1, now - 2); n <= Math.min(last, now + 2); n++) {
      shown.add(n);
    }
    List<Step> steps = new ArrayList<>();
    int before = 0;
    for (int n : shown) {
      steps.add(
          new Step(
              n, visit.href(criteria.onPage(n).href()), n == now, before > 0 && n > before + 1));
      before = n;
    }
    return new Paging(
        now,
        last,
        now > 1 ? visit.href(criteria.onPage(now - 1).href()) : "",
        now < last ? visit.href(criteria.onPage(now + 1).href()) : "",
        steps);
  }

  static int lastPage(long total) {
    long pages = (total + Criteria.PAGE_SIZE - 1) / Criteria.PAGE_SIZE;
    return (int) Math.max(1, Math.min(pages, Criteria.LAST_PAGE));
  }

  /**
   * A page to jump to.
   *
   * @param gap true when pages are left out before it
   */
  public record Step(int number, String href, boolean current, boolean gap) {}
}

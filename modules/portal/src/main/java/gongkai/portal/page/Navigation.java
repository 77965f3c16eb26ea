package gongkai.portal.page;

import java.util.List;

/**
 * An entry of the platform's navigation, in the order of 国办公开办函〔2019〕61号.
 *
 * @param name key of its label
 * @param current true on its own pages
 */
public record Navigation(String name, String href, boolean current) {

  static List<Navigation> of(Visit visit) {
    return List.of(
        entry("guide", visit),
        entry("rules", visit),
        entry("items", visit),
        entry("reports", visit),
        entry("apply", visit));
  }

  private static Navigation entry(String name, Visit visit) {
    String path = visit.path();
    boolean current =
        path.equals("/" + name)
            || (name.equals("apply") && path.startsWith("/apply/"))
            || (name.equals("items") && path.startsWith("/doc/item/"))
            || (name.equals("reports") && path.startsWith("/doc/report/"));
    return new Navigation(name, visit.href("/" + name), current);
  }
}

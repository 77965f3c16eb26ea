package gongkai.applications.desk;

import gongkai.office.BodyCode;
import java.util.List;

/**
 * Searches what is public already; whoever owns the search index implements it. The words come from
 * an application and are not logged.
 */
public interface PublicItems {
  /**
   * Items of the body that fit some of the words, the best first.
   *
   * @param limit 1 to 50
   */
  List<PublicItem> like(BodyCode body, List<String> words, int limit);
}

package gongkai.applications.work;

import gongkai.applications.desk.PublicItem;
import gongkai.applications.desk.PublicItems;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The search for what is public, if a module offers one. */
@ApplicationScoped
class PublicSearch {
  private PublicItems items;

  @SuppressWarnings("NullAway.Init")
  PublicSearch() {}

  @Inject
  PublicSearch(Instance<PublicItems> offered) {
    this(offered.isResolvable() ? offered.get() : (body, words, limit) -> List.of());
  }

  PublicSearch(PublicItems items) {
    this.items = items;
  }

  List<PublicItem> like(BodyCode body, List<String> words, int limit) {
    return words.isEmpty() ? List.of() : items.like(body, words, limit);
  }
}

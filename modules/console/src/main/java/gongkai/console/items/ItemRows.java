package gongkai.console.items;

import gongkai.catalogue.Items;
import gongkai.catalogue.Items.Page;
import gongkai.catalogue.Items.Row;
import gongkai.office.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Reads the rows of one page of the table when it is shown. */
@SuppressWarnings("serial")
class ItemRows extends LazyDataModel<Row> {
  private static final Set<String> SORTS =
      Set.of("changed", "title", "published", "deadline", "indexNumber");

  private final Items items;
  private final Supplier<Actor> actor;
  private final Filter filter;

  ItemRows(Items items, Supplier<Actor> actor, Filter filter) {
    this.items = items;
    this.actor = actor;
    this.filter = filter;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    Page page = items.page(actor.get(), filter.query("changed", true), 0, 1);
    return Math.toIntExact(page.total());
  }

  @Override
  public List<Row> load(
      int first, int pageSize, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    String field = "changed";
    boolean descending = true;
    for (SortMeta sort : sorts.values()) {
      if (sort.isActive() && SORTS.contains(sort.getField())) {
        field = sort.getField();
        descending = sort.getOrder().isDescending();
      }
    }
    return items.page(actor.get(), filter.query(field, descending), first, pageSize).rows();
  }

  @Override
  public String getRowKey(Row row) {
    return row.id().toString();
  }
}

package gongkai.catalogue.listing;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items;
import gongkai.catalogue.desk.ItemViews;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.item.Revision;
import gongkai.office.Actor;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads rows, not entities; the single item is read whole. */
@ApplicationScoped
@Transactional
class Listing implements Items {
  private static final int MOST = 500;

  @PersistenceContext(unitName = "gongkai.catalogue")
  private EntityManager em;

  private CatalogueItems items;
  private ItemViews views;
  private Office office;

  @SuppressWarnings("NullAway.Init")
  Listing() {}

  @Inject
  Listing(CatalogueItems items, ItemViews views, Office office) {
    this.items = items;
    this.views = views;
    this.office = office;
  }

  Listing(EntityManager em, CatalogueItems items, ItemViews views, Office office) {
    this(items, views, office);
    this.em = em;
  }

  @Override
  public Optional<ItemView> find(Actor actor, ItemId id) {
    return items.find(id).filter(item -> covers(actor, item)).map(views::of);
  }

  @Override
  public Optional<ItemView> byIndexNumber(Actor actor, String indexNumber) {
    return items.byIndexNumber(indexNumber).filter(item -> covers(actor, item)).map(views::of);
  }

  @Override
  public boolean isPublic(String indexNumber) {
    return items.byIndexNumber(indexNumber).map(views::of).filter(ItemView::live).isPresent();
  }

  @Override
  public Page page(Actor actor, Query query, int offset, int limit) {
    demand(offset >= 0 && limit >= 1 && limit <= MOST);
    Scope scope = Scope.of(office, actor, query.body());
    if (scope.isEmpty()) {
      return new Page(List.of(), 0);
    }
    Filter filter = Filter.of(scope, query);
    long total = filter.query(em, "select count(i)", "", Long.class).getSingleResult();
    return new Page(rows(filter, order(filter, query), offset, limit), total);
  }

  @Override
  public List<Row> waitingFor(Actor actor, int limit) {
    demand(limit >= 1 && limit <= MOST);
    Scope scope = Scope.of(office, actor, null);
    if (scope.isEmpty()) {
      return List.of();
    }
    String order = " order by i.heading.publishBy, i.changedAt, i.id";
    return rows(Waiting.of(actor, scope), order, 0, limit);
  }

  @Override
  public List<Row> drafts(Actor actor, boolean sentBack, int limit) {
    demand(limit >= 1 && limit <= MOST);
    Scope scope = Scope.of(office, actor, null);
    if (scope.isEmpty()) {
      return List.of();
    }
    return rows(
        Waiting.drafts(actor, scope, sentBack), " order by i.changedAt desc, i.id", 0, limit);
  }

  @Override
  public List<Edition> editions(Actor actor, ItemId id) {
    return items
        .find(id)
        .filter(item -> covers(actor, item))
        .map(item -> items.editions(id).stream().map(Revision::view).toList())
        .orElse(List.of());
  }

  @Override
  public int export(Actor actor, Query query, Writer out) throws IOException {
    Scope scope = Scope.of(office, actor, query.body());
    var csv = new RowsCsv(out, office.bodies());
    for (int offset = 0; !scope.isEmpty(); offset += MOST) {
      Filter filter = Filter.of(scope, query);
      List<Row> chunk = rows(filter, order(filter, query), offset, MOST);
      csv.write(chunk);
      if (chunk.size() < MOST) {
        break;
      }
    }
    return csv.written();
  }

  private static String order(Filter filter, Query query) {
    return filter.order(Rows.property(query.sort()), query.descending());
  }

  /** First which rows, which the indexes tell, and then what stands in them. */
  private List<Row> rows(Filter filter, String order, int offset, int limit) {
    List<String> ids =
        filter
            .query(em, "select i.id", order, String.class)
            .setFirstResult(offset)
            .setMaxResults(limit)
            .getResultList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, Row> found =
        em.createQuery(Rows.SELECT + " from CatalogueItem i where i.id in :ids", Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], Rows::row));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private boolean covers(Actor actor, CatalogueItem item) {
    return office.permits(actor, Permission.VIEW_ITEMS, item.facts().heading().body());
  }

  private static void demand(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("Offset from 0, limit 1 to " + MOST);
    }
  }
}

package gongkai.catalogue.item;

import gongkai.catalogue.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of items and their revisions; works in the caller's transaction. */
@ApplicationScoped
public class CatalogueItems {
  @PersistenceContext(unitName = "gongkai.catalogue")
  private EntityManager em;

  CatalogueItems() {}

  /** On a given persistence context. */
  public CatalogueItems(EntityManager em) {
    this.em = em;
  }

  /** The item. */
  public Optional<CatalogueItem> find(ItemId id) {
    return Optional.ofNullable(em.find(CatalogueItem.class, id.toString()));
  }

  /** The item, locked until the transaction ends, so that its version can be trusted. */
  public Optional<CatalogueItem> locked(ItemId id) {
    return Optional.ofNullable(
        em.find(CatalogueItem.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The item of that index number. */
  public Optional<CatalogueItem> byIndexNumber(String indexNumber) {
    return em.createQuery(
            "select i from CatalogueItem i where i.publicity.indexNumber = :number",
            CatalogueItem.class)
        .setParameter("number", indexNumber)
        .getResultStream()
        .findFirst();
  }

  /** Those of the index numbers that are in use. */
  public List<String> taken(List<String> indexNumbers) {
    if (indexNumbers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select i.publicity.indexNumber from CatalogueItem i
            where i.publicity.indexNumber in :numbers
            """,
            String.class)
        .setParameter("numbers", indexNumbers)
        .getResultList();
  }

  /** Keeps a new item. */
  public void add(CatalogueItem item, Revision content) {
    em.persist(item);
    em.persist(content);
  }

  /** Keeps a further content of an item. */
  public void add(Revision content) {
    em.persist(content);
  }

  /** A content of an item by its number. */
  public Revision revision(CatalogueItem item, int number) {
    Revision found = em.find(Revision.class, new RevisionKey(item.id().toString(), number));
    if (found == null) {
      throw new IllegalStateException("No revision " + number + " of " + item.id());
    }
    return found;
  }

  /** The content that the item had when it had that version. */
  public Optional<Revision> revisionAt(ItemId id, long version) {
    return em.createQuery(
            """
            select r from Revision r where r.itemId = :id and r.sinceVersion <= :version
            order by r.sinceVersion desc, r.number desc
            """,
            Revision.class)
        .setParameter("id", id.toString())
        .setParameter("version", version)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The published contents of an item, newest first. */
  public List<Revision> editions(ItemId id) {
    return em.createQuery(
            """
            select r from Revision r where r.itemId = :id and r.edition > 0
            order by r.edition desc
            """,
            Revision.class)
        .setParameter("id", id.toString())
        .getResultList();
  }

  /** Deletes an item that was never public, with its contents and trail. */
  public void remove(CatalogueItem item) {
    if (item.facts().publicity().edition() > 0) {
      throw new IllegalStateException("What was public is kept: " + item.id());
    }
    dropRevisionsAfter(item, 0);
    em.remove(item);
  }

  /** Deletes contents that never became an edition. */
  public void dropRevisionsAfter(CatalogueItem item, int number) {
    em.createQuery(
            "delete from Revision r where r.itemId = :id and r.number > :number and r.edition = 0")
        .setParameter("id", item.id().toString())
        .setParameter("number", number)
        .executeUpdate();
  }

  /** Writes what changed, so that versions are known. */
  public void flush() {
    em.flush();
  }
}

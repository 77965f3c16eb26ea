package gongkai.catalogue.register;

import gongkai.catalogue.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The store of the register; works in the caller's transaction. */
@ApplicationScoped
class DocumentEntries {
  @PersistenceContext(unitName = "gongkai.catalogue")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  DocumentEntries() {}

  DocumentEntries(EntityManager em) {
    this.em = em;
  }

  Optional<DocumentEntry> find(ItemId item) {
    return Optional.ofNullable(em.find(DocumentEntry.class, item.toString()));
  }

  DocumentEntry add(DocumentEntry entry) {
    em.persist(entry);
    return entry;
  }

  void remove(DocumentEntry entry) {
    em.remove(entry);
  }
}

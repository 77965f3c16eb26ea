package gongkai.applications.filing;

import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** The sealed names and bytes of the files of cases, for the rotation of keys. */
@ApplicationScoped
class FileSeals implements SealedData {
  static final SealedColumn NAME = SealedColumn.of("file", "id", "sealed_name");

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private SealedStore store;

  @SuppressWarnings("NullAway.Init")
  FileSeals() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  FileSeals(SealedStore store) {
    this.store = store;
  }

  /** On a given persistence context. */
  FileSeals(EntityManager em, SealedStore store) {
    this.em = em;
    this.store = store;
  }

  /** What the bytes of a file are sealed for. */
  static String content(String id) {
    return "file.content:" + id;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(NAME);
  }

  @Override
  public Stream<SealedFile> files() {
    List<?> rows = em.createNativeQuery("select id, stored from applications.file").getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new SealedFile(store.place((String) row[1]), content((String) row[0])));
  }
}

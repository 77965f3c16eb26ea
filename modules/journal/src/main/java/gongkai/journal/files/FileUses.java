package gongkai.journal.files;

import gongkai.journal.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which live record names which file. */
@ApplicationScoped
public class FileUses {
  @PersistenceContext(unitName = "gongkai.journal")
  private EntityManager em;

  FileUses() {}

  /** On a given persistence context. */
  public FileUses(EntityManager em) {
    this.em = em;
  }

  /** Whether a live record names the file. */
  public boolean named(String sha256) {
    return !em.createNativeQuery("select 1 from journal.file_use where sha256 = ?1")
        .setParameter(1, sha256)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Notes what the record names from now on, and drops what nothing names any more. */
  public void replace(RecordKey key, Set<String> named) {
    Set<String> before = of(key);
    Set<String> dropped = new TreeSet<>(before);
    dropped.removeAll(named);
    dropped.forEach(
        hash ->
            change(
                "delete from journal.file_use where sha256 = ?1 and type = ?2 and record_key = ?3",
                hash,
                key));
    named.stream()
        .filter(hash -> !before.contains(hash))
        .forEach(
            hash ->
                change(
                    "insert into journal.file_use (sha256, type, record_key) values (?1, ?2, ?3)",
                    hash,
                    key));
    dropped.stream().filter(hash -> !named(hash)).forEach(this::drop);
  }

  /** Files to be removed from the disk. */
  Set<String> dropped() {
    return texts(em.createNativeQuery("select sha256 from journal.file_drop"));
  }

  /** They are gone, or in use again. */
  void settled(Collection<String> hashes) {
    for (String hash : hashes) {
      em.createNativeQuery("delete from journal.file_drop where sha256 = ?1")
          .setParameter(1, hash)
          .executeUpdate();
    }
  }

  private void drop(String hash) {
    settled(List.of(hash));
    em.createNativeQuery("insert into journal.file_drop (sha256) values (?1)")
        .setParameter(1, hash)
        .executeUpdate();
  }

  private Set<String> of(RecordKey key) {
    return texts(
        em.createNativeQuery(
                "select sha256 from journal.file_use where type = ?1 and record_key = ?2")
            .setParameter(1, key.type())
            .setParameter(2, key.key()));
  }

  private static Set<String> texts(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private void change(String sql, String hash, RecordKey key) {
    em.createNativeQuery(sql)
        .setParameter(1, hash)
        .setParameter(2, key.type())
        .setParameter(3, key.key())
        .executeUpdate();
  }
}

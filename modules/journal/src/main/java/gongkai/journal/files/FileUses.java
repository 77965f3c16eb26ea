package gongkai.journal.files;

import gongkai.journal.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

  /**
   * Notes what the record names from now on.
   *
   * @return what it named before and does not any more
   */
  public Set<String> replace(RecordKey key, Set<String> named) {
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
    return dropped;
  }

  private Set<String> of(RecordKey key) {
    return ((java.util.List<?>)
            em.createNativeQuery(
                    "select sha256 from journal.file_use where type = ?1 and record_key = ?2")
                .setParameter(1, key.type())
                .setParameter(2, key.key())
                .getResultList())
        .stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private void change(String sql, String hash, RecordKey key) {
    em.createNativeQuery(sql)
        .setParameter(1, hash)
        .setParameter(2, key.type())
        .setParameter(3, key.key())
        .executeUpdate();
  }
}

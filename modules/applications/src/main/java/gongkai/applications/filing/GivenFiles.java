package gongkai.applications.filing;

import gongkai.applications.CaseId;
import gongkai.applications.letter.LetterId;
import gongkai.applications.vault.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The files that leave with letters, sealed and swept like those that came in; works in the
 * caller's transaction, who holds the lock of the letter.
 */
@ApplicationScoped
public class GivenFiles {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private CaseFiles files;

  @SuppressWarnings("NullAway.Init")
  GivenFiles() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  GivenFiles(CaseFiles files) {
    this.files = files;
  }

  /** On a given persistence context. */
  public GivenFiles(EntityManager em, CaseFiles files) {
    this.em = em;
    this.files = files;
  }

  /** Encloses a file that was checked. */
  public void add(CaseId application, LetterId letter, CheckedFile file, String by, Instant at) {
    String id = files.enclose(application, file, at);
    em.createNativeQuery(
            """
            insert into applications.letter_enclosure
              (file_id, letter_id, position, sha256, added_by)
            values (?1, ?2, ?3, ?4, ?5)
            """)
        .setParameter(1, id)
        .setParameter(2, letter.value())
        .setParameter(3, last(letter) + 1)
        .setParameter(4, hash(file))
        .setParameter(5, by)
        .executeUpdate();
  }

  private int last(LetterId letter) {
    Object last =
        on(
                "select coalesce(max(position), 0) from applications.letter_enclosure"
                    + " where letter_id = ?1",
                letter.value())
            .getSingleResult();
    return ((Number) last).intValue();
  }

  /** The hash of a file that was checked. */
  public static String hash(CheckedFile file) {
    try (InputStream content = Files.newInputStream(file.content())) {
      return Hash.of(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The enclosures of a letter in their order. */
  public List<GivenFile> of(LetterId letter) {
    List<?> rows =
        em.createNativeQuery(
                """
                select f.id, f.sealed_name, f.media_type, f.bytes, e.sha256, e.added_by, f.at_ms
                from applications.letter_enclosure e
                join applications.file f on f.id = e.file_id
                where e.letter_id = ?1 order by e.position
                """)
            .setParameter(1, letter.value())
            .getResultList();
    return IntStream.range(0, rows.size())
        .mapToObj(i -> file(i + 1, (Object[]) rows.get(i)))
        .toList();
  }

  private GivenFile file(int number, Object[] row) {
    String id = (String) row[0];
    return new GivenFile(
        id,
        number,
        files.name(id, row[1]),
        (String) row[2],
        ((Number) row[3]).longValue(),
        (String) row[4],
        (String) row[5],
        Instant.ofEpochMilli(((Number) row[6]).longValue()));
  }

  /** The letter that a file leaves with, if it does. */
  public Optional<LetterId> letter(String file) {
    List<?> found =
        on("select letter_id from applications.letter_enclosure where file_id = ?1", file)
            .getResultList();
    return found.stream().findFirst().map(id -> new LetterId((String) id));
  }

  /** The bytes of an enclosure; the caller closes the stream. */
  public InputStream open(GivenFile file) throws IOException {
    return files.open(file.id());
  }

  /** Says whether the bytes are there and are those that were enclosed. */
  public boolean isIntact(GivenFile file) {
    try (InputStream content = open(file)) {
      return Hash.of(content).equals(file.sha256());
    } catch (IOException | SealBroken e) {
      return false;
    }
  }

  /** Takes an enclosure away; its bytes, which nothing names any more, are swept. */
  public void remove(GivenFile file) {
    run("delete from applications.letter_enclosure_look where file_id = ?1", file.id());
    run("delete from applications.letter_enclosure where file_id = ?1", file.id());
    run("delete from applications.file where id = ?1", file.id());
  }

  /** Notes that somebody opened an enclosure. */
  public void look(GivenFile file, String login, Instant at) {
    em.createNativeQuery(
            """
            insert into applications.letter_enclosure_look (file_id, login, at_ms)
            values (?1, ?2, ?3) on conflict do nothing
            """)
        .setParameter(1, file.id())
        .setParameter(2, login)
        .setParameter(3, at.toEpochMilli())
        .executeUpdate();
  }

  /** The keys of the enclosures of a letter that somebody opened. */
  public Set<String> seen(LetterId letter, String login) {
    List<?> seen =
        em.createNativeQuery(
                """
                select l.file_id from applications.letter_enclosure_look l
                join applications.letter_enclosure e on e.file_id = l.file_id
                where e.letter_id = ?1 and l.login = ?2
                """)
            .setParameter(1, letter.value())
            .setParameter(2, login)
            .getResultList();
    return seen.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private Query on(String sql, String key) {
    return em.createNativeQuery(sql).setParameter(1, key);
  }

  private void run(String sql, String file) {
    on(sql, file).executeUpdate();
  }
}

package gongkai.applications.filing;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.ClobText;
import gongkai.applications.intake.Upload.Purpose;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The files of cases: their sealed names in the database, their sealed bytes outside; works in the
 * caller's transaction. Bytes are on the disk before the row that names them can be committed.
 */
@ApplicationScoped
public class CaseFiles {
  /** The purpose of what leaves with a letter; whoever reads what came in does not see it. */
  static final String ENCLOSURE = "ENCLOSURE";

  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private SealedStore store;
  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  CaseFiles() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  CaseFiles(SealedStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  /** On a given persistence context. */
  public CaseFiles(EntityManager em, SealedStore store, Vault vault) {
    this.em = em;
    this.store = store;
    this.vault = vault;
  }

  /** Keeps a file that came in and was checked; gives its id. */
  public String add(CaseId application, CheckedFile file, Instant at) {
    return keep(application, file, file.purpose().name(), at);
  }

  /** Keeps a file that is to leave with a letter; gives its id. */
  String enclose(CaseId application, CheckedFile file, Instant at) {
    return keep(application, file, ENCLOSURE, at);
  }

  private String keep(CaseId application, CheckedFile file, String purpose, Instant at) {
    String id = UUID.randomUUID().toString();
    String stored;
    try {
      stored = store.keep(file.content(), FileSeals.content(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    em.createNativeQuery(
            """
            insert into applications.file
              (id, case_id, purpose, sealed_name, media_type, bytes, stored, at_ms)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """)
        .setParameter(1, id)
        .setParameter(2, application.value())
        .setParameter(3, purpose)
        .setParameter(4, vault.seal(file.name(), FileSeals.NAME.of(id)))
        .setParameter(5, file.mediaType())
        .setParameter(6, file.bytes())
        .setParameter(7, stored)
        .setParameter(8, at.toEpochMilli())
        .executeUpdate();
    return id;
  }

  /** The files that came to a case, oldest first. */
  public List<CaseFile> of(CaseId application) {
    List<?> rows =
        em.createNativeQuery(
                """
                select id, case_id, purpose, sealed_name, media_type, bytes, at_ms
                from applications.file where case_id = ?1 and purpose <> ?2 order by at_ms, id
                """)
            .setParameter(1, application.value())
            .setParameter(2, ENCLOSURE)
            .getResultList();
    return rows.stream().map(row -> file((Object[]) row)).toList();
  }

  /** A file of a case; empty when it belongs to another. */
  public Optional<CaseFile> find(CaseId application, String id) {
    return of(application).stream().filter(file -> file.id().equals(id)).findFirst();
  }

  /** The bytes of a file; the caller closes the stream. */
  public InputStream open(CaseFile file) throws IOException {
    return open(file.id());
  }

  InputStream open(String id) throws IOException {
    Object stored =
        em.createNativeQuery("select stored from applications.file where id = ?1")
            .setParameter(1, id)
            .getSingleResult();
    return store.open((String) stored, FileSeals.content(id));
  }

  /**
   * Where the sealed bytes of a case lie. Who disposes of them deletes the rows first; bytes that
   * no row names are swept.
   */
  public List<Path> places(CaseId application) {
    List<Path> places = new ArrayList<>();
    for (Object stored :
        em.createNativeQuery("select stored from applications.file where case_id = ?1")
            .setParameter(1, application.value())
            .getResultList()) {
      places.add(store.place((String) stored));
    }
    return places;
  }

  /** Says whether a row names a stored file. */
  boolean names(String stored) {
    return !em.createNativeQuery("select id from applications.file where stored = ?1")
        .setParameter(1, stored)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The name of a file, opened. */
  String name(String id, Object sealed) {
    return vault.open(ClobText.of(sealed), FileSeals.NAME.of(id));
  }

  private CaseFile file(Object[] row) {
    String id = (String) row[0];
    return new CaseFile(
        id,
        new CaseId((String) row[1]),
        Purpose.valueOf((String) row[2]),
        name(id, row[3]),
        (String) row[4],
        ((Number) row[5]).longValue(),
        Instant.ofEpochMilli(((Number) row[6]).longValue()));
  }
}

package gongkai.testbed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * One empty database of a kind, migrated with the folders of the named modules, and entity managers
 * on it.
 *
 * <p>Use as a resource: {@code try (var db = TestDatabase.open(kind, "gongkai.journal",
 * "journal"))}.
 */
public final class TestDatabase implements AutoCloseable {
  private final DataSource source;
  private final EntityManagerFactory factory;

  private TestDatabase(DataSource source, EntityManagerFactory factory) {
    this.source = source;
    this.factory = factory;
  }

  /**
   * Opens an empty database.
   *
   * @param unit name of the persistence unit under test
   * @param modules modules whose migrations ({@code db/migration/<module>}) run, each into the
   *     schema of its name
   */
  public static TestDatabase open(DatabaseKind kind, String unit, String... modules) {
    DataSource source = kind.fresh();
    for (String module : modules) {
      Flyway.configure()
          .dataSource(source)
          .schemas(module)
          .locations("classpath:db/migration/" + module)
          .load()
          .migrate();
    }
    var factory =
        Persistence.createEntityManagerFactory(
            unit,
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", source,
                "jakarta.persistence.jtaDataSource", "",
                "eclipselink.session-name", unit + source.hashCode(),
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "WARNING"));
    return new TestDatabase(source, factory);
  }

  /** Runs work in a transaction of its own; rolls back when it throws. */
  public <T> T transact(Function<EntityManager, T> work) {
    try (EntityManager em = factory.createEntityManager()) {
      em.getTransaction().begin();
      try {
        T result = work.apply(em);
        em.getTransaction().commit();
        return result;
      } finally {
        if (em.getTransaction().isActive()) {
          em.getTransaction().rollback();
        }
      }
    }
  }

  /** As {@link #transact(Function)}, without a result. */
  public void run(Consumer<EntityManager> work) {
    transact(
        em -> {
          work.accept(em);
          return Boolean.TRUE;
        });
  }

  /** Plain JDBC access to the same database. */
  public DataSource source() {
    return source;
  }

  @Override
  public void close() {
    factory.close();
  }
}

package gongkai.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The databases that the product runs on. */
public enum DatabaseKind {
  /** H2 with the settings of the default installation, in memory. */
  H2 {
    @Override
    DataSource fresh() {
      return JdbcConnectionPool.create(
          "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;" + H2_MODE, "sa", "");
    }
  },
  /** A real PostgreSQL server, started once for the JVM; each database is new. */
  POSTGRESQL {
    @Override
    DataSource fresh() {
      String name = "t" + UUID.randomUUID().toString().replace("-", "");
      try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException("PostgreSQL refused a new database", e);
      }
      return Server.INSTANCE.getDatabase("postgres", name);
    }
  };

  /**
   * Options that make H2 read SQL the way PostgreSQL does; the same as in {@code
   * config/gongkai.properties}.
   */
  public static final String H2_MODE =
      "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000";

  abstract DataSource fresh();

  private static final class Server {
    static final EmbeddedPostgres INSTANCE = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "200")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package gongkai.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema of each module to its newest version. */
@ApplicationScoped
class Migrations {
  private static final List<String> MODULES =
      List.of("office", "journal", "gate", "catalogue", "applications", "reporting");

  void run(DataSource source) {
    for (String module : MODULES) {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(source)
          .schemas(module)
          .locations("classpath:db/migration/" + module)
          .skipDefaultCallbacks(true)
          .load()
          .migrate();
    }
  }
}

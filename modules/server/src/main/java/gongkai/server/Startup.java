package gongkai.server;

import gongkai.opendata.Projections;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/** What happens before the first request, in order. */
@Singleton
@jakarta.ejb.Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Startup {

  @Resource(lookup = "java:app/jdbc/gongkai")
  private DataSource source;

  @Inject private Migrations migrations;
  @Inject private Projections projections;

  @PostConstruct
  void start() {
    migrations.run(source);
    projections.start();
  }
}

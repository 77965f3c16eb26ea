package gongkai.server;

import gongkai.applications.mail.Post;
import gongkai.applications.vault.KeyCheck;
import gongkai.applications.vault.LateSeals;
import gongkai.opendata.Projections;
import gongkai.server.Maintenance.Report;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What happens before the first request: schemas, the keys of personal data, first data, the
 * projections, then a maintenance task if one was asked for. What goes wrong is told to the
 * launcher.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {

  @Resource(lookup = "java:app/jdbc/gongkai")
  private DataSource source;

  @Inject private Migrations migrations;
  @Inject private FirstRun firstRun;
  @Inject private Projections projections;
  @Inject private Post post;
  @Inject private Maintenance maintenance;
  @Inject private KeyCheck keys;
  @Inject private LateSeals late;

  @Inject
  @ConfigProperty(name = "gongkai.task", defaultValue = "run")
  private String task;

  /** Runs at deployment. */
  @PostConstruct
  void open() {
    try {
      migrations.run(source);
      keys.run(source);
      late.run(source);
      if (task.equals("run")) {
        firstRun.prepare();
        post.start();
      }
      projections.start();
      maintain();
    } catch (RuntimeException e) {
      System.setProperty("gongkai.start.failure", String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private void maintain() {
    switch (task) {
      case "rebuild" -> tell(maintenance.rebuild());
      case "verify" -> tell(maintenance.verify(source));
      case "rotate-keys" -> tell(maintenance.rotateKeys(source));
      default -> {}
    }
  }

  private static void tell(Report report) {
    System.setProperty("gongkai.task.report", String.join(System.lineSeparator(), report.lines()));
    System.setProperty("gongkai.task.status", report.well() ? "0" : "1");
  }
}

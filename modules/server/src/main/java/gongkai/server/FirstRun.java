package gongkai.server;

import gongkai.catalogue.Bodies;
import gongkai.catalogue.LegacyImport;
import gongkai.journal.PublicFiles;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import gongkai.office.Role;
import gongkai.office.Staff;
import gongkai.office.Staff.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty database (the bodies, the first accounts and, in demo mode, the year 2020 and a
 * few open cases), and takes up what a stop cut off.
 */
@ApplicationScoped
class FirstRun {
  private static final BodyCode ROOT = new BodyCode("gzjkq");

  @Inject private Office office;
  @Inject private Staff staff;
  @Inject private Bodies bodies;
  @Inject private LegacyImport imports;
  @Inject private PublicFiles files;

  @Inject
  @ConfigProperty(name = "gongkai.config.dir")
  private Path configuration;

  @Inject
  @ConfigProperty(name = "gongkai.data")
  private Path data;

  @Inject
  @ConfigProperty(name = "gongkai.demo")
  private boolean demo;

  @Inject private DemoYear demoYear;
  @Inject private DemoCases demoCases;

  void prepare() {
    office.load(configuration.resolve("bodies"));
    bodies.publish();
    if (demo) {
      staff.load(configuration.resolve("demo").resolve("staff.json"));
      demoYear.load(configuration.resolve("demo"));
      demoCases.load(configuration.resolve("demo").resolve("applications.json"));
    } else {
      firstAdministrators();
    }
    imports.resume();
    files.sweep();
  }

  /**
   * The three administrators, kept apart, with one password that stands in a file only its owner
   * reads.
   */
  private void firstAdministrators() {
    byte[] random = new byte[15];
    new SecureRandom().nextBytes(random);
    String password = "A1-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    int made =
        staff.begin(
            List.of(
                account("sysadmin", "系统管理员", Role.SYSTEM_ADMINISTRATOR),
                account("secadmin", "安全管理员", Role.SECURITY_ADMINISTRATOR),
                account("auditor", "审计管理员", Role.AUDIT_ADMINISTRATOR)),
            password.toCharArray());
    if (made > 0) {
      try {
        Files.createDirectories(data);
        Files.writeString(
            data.resolve("first-login.txt"),
            "sysadmin, secadmin, auditor: " + password + System.lineSeparator());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Account account(String login, String name, Role role) {
    return new Account(0, login, name, ROOT, Set.of(role), true, false);
  }
}

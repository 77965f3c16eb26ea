package gongkai.office.bodies;

import gongkai.office.BodyChanged;
import gongkai.office.Office;
import gongkai.office.trail.Trails;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Object mother: the bodies on one persistence context, and the delivered ones. */
public final class Registers {
  public static final Path DELIVERED =
      Path.of(System.getProperty("gongkai.root"), "config", "bodies");
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-05-06T01:02:03Z"), ZoneId.of("Asia/Shanghai"));

  private Registers() {}

  public static Office office(EntityManager em) {
    return office(em, event -> {});
  }

  public static Office office(EntityManager em, Consumer<BodyChanged> changes) {
    return new BodyRegister(new Bodies(em), Trails.on(em, CLOCK), CLOCK, changes);
  }
}

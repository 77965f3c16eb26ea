package gongkai.applications.testing;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.Change;
import gongkai.office.Office;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An office in memory: the zone, its bureau, and a body elsewhere. */
public final class Bureau implements Office {
  private static final String CREDIT_CODE = "11360700MB0000035L";

  private static final List<Body> BODIES =
      List.of(
          body(People.ZONE, null, "11360700MB0000019Y"),
          body(People.BUREAU, People.ZONE, CREDIT_CODE),
          body(People.OTHER, null, "11360700MB0000027R"));

  private static Body body(BodyCode code, @Nullable BodyCode parent, String creditCode) {
    return new Body(
        1,
        code,
        parent,
        "机关" + code,
        "Body " + code,
        code.value(),
        creditCode,
        BodyLevel.DEPARTMENT,
        "{uscc}/{yyyy}-{n:5}",
        "赣开经发",
        "",
        new Body.Contact("办公室", "", "", "0797-0000001、0797-0000002", "", "", "", ""),
        List.of());
  }

  @Override
  public List<Body> bodies() {
    return BODIES;
  }

  @Override
  public Optional<Body> body(BodyCode code) {
    return BODIES.stream().filter(body -> body.code().equals(code)).findFirst();
  }

  @Override
  public boolean covers(Actor actor, BodyCode body) {
    return actor.body().equals(body)
        || (actor.body().equals(People.ZONE) && body.equals(People.BUREAU));
  }

  @Override
  public int load(Path folder) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Change<Body> save(Actor actor, Body body) {
    throw new UnsupportedOperationException();
  }
}

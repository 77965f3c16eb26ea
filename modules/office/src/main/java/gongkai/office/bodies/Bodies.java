package gongkai.office.bodies;

import gongkai.office.Body;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of the bodies. */
@ApplicationScoped
class Bodies {
  @PersistenceContext(unitName = "gongkai.office")
  private EntityManager em;

  Bodies() {}

  Bodies(EntityManager em) {
    this.em = em;
  }

  /** All bodies as they stand in the database, siblings in order. */
  BodyTree tree() {
    return new BodyTree(
        em
            .createQuery("select b from PublicBody b order by b.position, b.code", PublicBody.class)
            .setHint("eclipselink.refresh", true)
            .getResultList()
            .stream()
            .map(PublicBody::view)
            .toList());
  }

  /**
   * Says whether the lower body is the upper one or stands below it, without reading the whole
   * tree; an unknown one does not.
   */
  boolean covers(BodyCode upper, BodyCode lower) {
    Set<String> way = new HashSet<>();
    String code = lower.value();
    while (code != null && way.add(code)) {
      List<String> parent =
          em.createQuery("select b.parent from PublicBody b where b.code = :code", String.class)
              .setParameter("code", code)
              .getResultList();
      if (!parent.isEmpty() && code.equals(upper.value())) {
        return true;
      }
      code = parent.isEmpty() ? null : parent.get(0);
    }
    return false;
  }

  /** One body as it stands in the database. */
  Optional<Body> body(BodyCode code) {
    return em.createQuery("select b from PublicBody b where b.code = :code", PublicBody.class)
        .setHint("eclipselink.refresh", true)
        .setParameter("code", code.value())
        .getResultStream()
        .map(PublicBody::view)
        .findFirst();
  }

  Optional<PublicBody> find(BodyCode code) {
    return Optional.ofNullable(em.find(PublicBody.class, code.value()));
  }

  /**
   * Makes other changes of the tree wait until this transaction ends: two moves that are right one
   * by one can make a circle together.
   */
  void hold() {
    em.createNativeQuery("update office.body set position = position where parent is null")
        .executeUpdate();
  }

  Body add(Body body, long now) {
    Integer last =
        em.createQuery("select max(b.position) from PublicBody b", Integer.class).getSingleResult();
    var row = new PublicBody(body, last == null ? 1 : last + 1, now);
    em.persist(row);
    em.flush();
    return row.view();
  }

  Body change(PublicBody row, Body body, long now) {
    row.become(body, now);
    em.flush();
    return row.view();
  }
}

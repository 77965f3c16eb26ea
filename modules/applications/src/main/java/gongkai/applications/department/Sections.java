package gongkai.applications.department;

import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The store of departments. */
@ApplicationScoped
class Sections {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  Sections() {}

  Sections(EntityManager em) {
    this.em = em;
  }

  List<Section> of(BodyCode body) {
    return em.createQuery(
            "select s from Section s where s.body = :body order by s.open desc, s.code",
            Section.class)
        .setParameter("body", body.value())
        .getResultList();
  }

  Optional<Section> find(BodyCode body, String code) {
    return Optional.ofNullable(em.find(Section.class, new SectionKey(body.value(), code)));
  }

  List<String> codesOf(String login) {
    return em.createQuery(
            "select s.code from Section s join s.members m where m = :login order by s.code",
            String.class)
        .setParameter("login", login)
        .getResultList();
  }

  void add(Section section) {
    em.persist(section);
  }

  void flush() {
    em.flush();
  }

  /** Open cases of a department, by id. */
  List<String> openCases(BodyCode body, String code) {
    return em.createQuery(
            """
            select a.id from DisclosureApplication a
            where a.intent.body = :body and a.handling.department = :code and a.open = true
            order by a.id
            """,
            String.class)
        .setParameter("body", body.value())
        .setParameter("code", code)
        .getResultList();
  }

  void passOpinions(BodyCode body, String code, String successor) {
    em.createQuery(
            """
            update Opinion o set o.department = :successor, o.version = o.version + 1
            where o.body = :body and o.department = :code and o.answeredAt is null
            """)
        .setParameter("successor", successor)
        .setParameter("body", body.value())
        .setParameter("code", code)
        .executeUpdate();
  }
}

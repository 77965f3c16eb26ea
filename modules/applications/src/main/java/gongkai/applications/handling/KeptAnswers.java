package gongkai.applications.handling;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.Words;
import gongkai.applications.desk.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the answers of a case while they are worked on, sealed; the last ones only. */
@ApplicationScoped
public class KeptAnswers {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Words words;

  @SuppressWarnings("NullAway.Init")
  KeptAnswers() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  KeptAnswers(Words words) {
    this.words = words;
  }

  /** On a given persistence context. */
  public KeptAnswers(EntityManager em, Words words) {
    this.em = em;
    this.words = words;
  }

  /** The answers, empty ones for a case without. */
  public Answers of(CaseId id) {
    return key(id)
        .map(words::read)
        .filter(text -> !text.isEmpty())
        .map(text -> RecordJson.read(Answers.class, text))
        .orElse(Answers.NONE);
  }

  /** Keeps answers in place of the former ones. */
  public void keep(CaseId id, Answers answers) {
    Optional<String> former = key(id);
    String fresh = words.keep(id, RecordJson.write(answers));
    String sql =
        former.isPresent()
            ? "update applications.kept_answers set contents = ?2 where case_id = ?1"
            : "insert into applications.kept_answers (case_id, contents) values (?1, ?2)";
    em.createNativeQuery(sql).setParameter(1, id.value()).setParameter(2, fresh).executeUpdate();
    former.ifPresent(
        key ->
            em.createNativeQuery("delete from applications.words where id = ?1")
                .setParameter(1, key)
                .executeUpdate());
  }

  private Optional<String> key(CaseId id) {
    List<?> found =
        em.createNativeQuery("select contents from applications.kept_answers where case_id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return found.stream().findFirst().map(String.class::cast);
  }
}

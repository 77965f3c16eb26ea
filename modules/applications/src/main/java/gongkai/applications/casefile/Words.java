package gongkai.applications.casefile;

import gongkai.applications.CaseId;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Words of events that may name a person, sealed at rest; works in the caller's transaction. */
@ApplicationScoped
public class Words {
  @PersistenceContext(unitName = "gongkai.applications")
  private EntityManager em;

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  Words() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  Words(Vault vault) {
    this.vault = vault;
  }

  /** On a given persistence context. */
  public Words(EntityManager em, Vault vault) {
    this.em = em;
    this.vault = vault;
  }

  /** Seals and keeps a text; gives its key, empty for an empty text. */
  public String keep(CaseId application, String text) {
    if (text.isEmpty()) {
      return "";
    }
    String id = UUID.randomUUID().toString();
    em.createNativeQuery("insert into applications.words (id, case_id, sealed) values (?1, ?2, ?3)")
        .setParameter(1, id)
        .setParameter(2, application.value())
        .setParameter(3, vault.seal(text, CaseSeals.WORDS.of(id)))
        .executeUpdate();
    return id;
  }

  /** The text of a key; empty for an empty key, or when it was disposed of. */
  public String read(String id) {
    List<?> found =
        id.isEmpty()
            ? List.of()
            : em.createNativeQuery("select sealed from applications.words where id = ?1")
                .setParameter(1, id)
                .getResultList();
    return found.isEmpty() ? "" : vault.open(ClobText.of(found.get(0)), CaseSeals.WORDS.of(id));
  }

  /** All texts of a case by their keys. */
  public Map<String, String> of(CaseId application) {
    Map<String, String> texts = new HashMap<>();
    List<?> rows =
        em.createNativeQuery("select id, sealed from applications.words where case_id = ?1")
            .setParameter(1, application.value())
            .getResultList();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      String id = (String) row[0];
      texts.put(id, vault.open(ClobText.of(row[1]), CaseSeals.WORDS.of(id)));
    }
    return texts;
  }
}

package gongkai.catalogue.register;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.Validity;
import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentEvent;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts the register in sets, and lists what it counted by the same conditions. */
@ApplicationScoped
class DocumentTally {
  private static final String FROM =
      " from catalogue.document d join catalogue.item i on i.id = d.item_id"
          + " where d.body = ?1 and d.kind = ?2";

  private static final Map<DocumentEvent, String> HAPPENED =
      Map.of(
          DocumentEvent.MADE, "d.made_on between ?3 and ?4",
          DocumentEvent.DISCLOSED, "i.live and i.published_on between ?3 and ?4",
          DocumentEvent.ENDED,
              "i.validity in ('REPEALED', 'EXPIRED') and i.validity_since between ?3 and ?4");

  @PersistenceContext(unitName = "gongkai.catalogue")
  private EntityManager em;

  @SuppressWarnings("NullAway.Init")
  DocumentTally() {}

  DocumentTally(EntityManager em) {
    this.em = em;
  }

  Map<DocumentEvent, Integer> tally(
      BodyCode body, DocumentKind kind, LocalDate first, LocalDate last) {
    Map<DocumentEvent, Integer> counts = new EnumMap<>(DocumentEvent.class);
    for (DocumentEvent event : DocumentEvent.values()) {
      String sql = "select count(*)" + FROM + " and " + happened(event);
      Number count = (Number) query(sql, body, kind, first, last).getSingleResult();
      counts.put(event, count.intValue());
    }
    return counts;
  }

  List<CountedDocument> documents(
      BodyCode body,
      DocumentKind kind,
      DocumentEvent event,
      LocalDate first,
      LocalDate last,
      String after,
      int limit) {
    String sql =
        "select i.id, d.kind, i.index_number, i.title, i.document_number, d.made_on,"
            + " i.published_on, i.validity, i.validity_since"
            + FROM
            + " and "
            + happened(event)
            + " and d.item_id > ?5 order by d.item_id";
    List<?> rows =
        query(sql, body, kind, first, last)
            .setParameter(5, after)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> document((Object[]) row)).toList();
  }

  private static String happened(DocumentEvent event) {
    return Objects.requireNonNull(HAPPENED.get(event));
  }

  private Query query(
      String sql, BodyCode body, DocumentKind kind, LocalDate first, LocalDate last) {
    return em.createNativeQuery(sql)
        .setParameter(1, body.value())
        .setParameter(2, kind.name())
        .setParameter(3, first)
        .setParameter(4, last);
  }

  private static CountedDocument document(Object[] row) {
    Validity validity = Validity.valueOf((String) row[7]);
    boolean over = validity == Validity.REPEALED || validity == Validity.EXPIRED;
    return new CountedDocument(
        ItemId.of((String) row[0]),
        DocumentKind.valueOf((String) row[1]),
        Objects.toString(row[2], ""),
        (String) row[3],
        (String) row[4],
        Objects.requireNonNull(day(row[5])),
        day(row[6]),
        validity,
        over ? day(row[8]) : null);
  }

  private static @Nullable LocalDate day(@Nullable Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}

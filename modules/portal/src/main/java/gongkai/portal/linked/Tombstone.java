package gongkai.portal.linked;

import gongkai.opendata.PublicRecord;
import gongkai.portal.failure.Failure;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Visit;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What remains of a withdrawn record: that it was, and when and why it went. */
record Tombstone(String key, String date, String reason) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  static Tombstone of(PublicRecord withdrawn) {
    return new Tombstone(
        withdrawn.key().key(),
        DateTimeFormatter.ISO_LOCAL_DATE.format(withdrawn.at().atZone(ZONE)),
        Plain.text(Plain.object(Plain.of(withdrawn.content()), "reason"), "text"));
  }

  /** For readers. */
  Response page(Visit visit) {
    Page page =
        Page.of("tombstone", visit, Head.titled(visit.texts().get("error.410.title")))
            .with("key", key)
            .with("date", date)
            .with("reason", reason);
    return Response.status(410)
        .type("text/html;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(page)
        .build();
  }

  /** For programs that take no RDF. */
  Response problem(Visit visit) {
    return Failure.gone(visit, date, reason);
  }
}

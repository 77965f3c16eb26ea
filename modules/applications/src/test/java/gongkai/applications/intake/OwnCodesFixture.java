package gongkai.applications.intake;

import gongkai.applications.mail.Outbox;
import gongkai.applications.numbering.FreshCodes;
import gongkai.applications.numbering.QueryCodes;
import gongkai.applications.vault.Vault;
import gongkai.office.AuditTrail;
import gongkai.office.Office;
import jakarta.persistence.EntityManager;

/** Opens the hidden beans to the tests of other packages. */
public final class OwnCodesFixture {
  private OwnCodesFixture() {}

  public static OwnCodes codes(
      EntityManager em, Vault vault, Outbox outbox, Office office, AuditTrail audit) {
    var fresh = new FreshCodes(em, new QueryCodes(em, vault), vault);
    return new OwnCodes(fresh, new Mails(outbox, office, "https://example.cn/"), audit);
  }
}

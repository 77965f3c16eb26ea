package gongkai.applications.register;

import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Seals and opens who challenges an answer. */
@ApplicationScoped
class ClaimantSeals implements SealedData {
  static final String TABLE = "remedy_claimant";
  private static final SealedColumn NAME = SealedColumn.of(TABLE, "remedy_id", "name");
  private static final SealedColumn CONTACT = SealedColumn.of(TABLE, "remedy_id", "contact");

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  ClaimantSeals() {}

  @Inject
  ClaimantSeals(Vault vault) {
    this.vault = vault;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(NAME, CONTACT);
  }

  Claimant seal(RemedyId id, Claimant plain) {
    return new Claimant(
        vault.seal(plain.name().strip(), NAME.of(id)),
        vault.seal(plain.contact().strip(), CONTACT.of(id)));
  }

  Claimant open(RemedyId id, Claimant sealed) {
    return new Claimant(
        vault.open(sealed.name(), NAME.of(id)), vault.open(sealed.contact(), CONTACT.of(id)));
  }

  static Claimant masked(Claimant plain) {
    String first = plain.name().substring(0, plain.name().offsetByCodePoints(0, 1));
    return new Claimant(first + "**", plain.contact().isEmpty() ? "" : "***");
  }
}

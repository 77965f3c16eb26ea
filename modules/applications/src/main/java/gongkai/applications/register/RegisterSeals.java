package gongkai.applications.register;

import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.Ruling;
import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Seals and opens who challenges an answer, and what is written about it. */
@ApplicationScoped
class RegisterSeals implements SealedData {
  static final String TABLE = "remedy_claimant";
  private static final SealedColumn NAME = SealedColumn.of(TABLE, "remedy_id", "name");
  private static final SealedColumn CONTACT = SealedColumn.of(TABLE, "remedy_id", "contact");
  static final SealedColumn REPLY = SealedColumn.of("remedy", "id", "reply_remark");
  static final SealedColumn CLASS = SealedColumn.of("remedy", "id", "class_reason");
  static final SealedColumn RULING = SealedColumn.of("remedy", "id", "ruling_note");

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  RegisterSeals() {}

  @Inject
  RegisterSeals(Vault vault) {
    this.vault = vault;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(NAME, CONTACT, REPLY, CLASS, RULING);
  }

  @Override
  public List<SealedColumn> onceClear() {
    return List.of(REPLY, CLASS, RULING);
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

  String seal(SealedColumn column, RemedyId id, String plain) {
    return vault.seal(plain.strip(), column.of(id));
  }

  String open(SealedColumn column, RemedyId id, String sealed) {
    return vault.open(sealed, column.of(id));
  }

  /** The ruling with its note opened. */
  Ruling open(RemedyId id, Ruling sealed) {
    return sealed.noted(open(RULING, id, sealed.note()));
  }

  static Claimant masked(Claimant plain) {
    String first = plain.name().substring(0, plain.name().offsetByCodePoints(0, 1));
    return new Claimant(first + "**", plain.contact().isEmpty() ? "" : "***");
  }
}

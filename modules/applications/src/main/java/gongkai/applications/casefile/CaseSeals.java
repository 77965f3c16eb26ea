package gongkai.applications.casefile;

import gongkai.applications.vault.FingerprintColumn;
import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a case keeps sealed in the database, for the rotation of keys. */
@ApplicationScoped
class CaseSeals implements SealedData {
  static final SealedColumn REQUESTER = SealedColumn.of("applicant", "case_id", "sealed");
  static final SealedColumn WISH = SealedColumn.of("wish", "case_id", "sealed");
  static final SealedColumn WORDS = SealedColumn.of("words", "id", "sealed");

  @Override
  public List<SealedColumn> columns() {
    return List.of(REQUESTER, WISH, WORDS);
  }

  @Override
  public List<FingerprintColumn> fingerprints() {
    return List.of(
        new FingerprintColumn(
            REQUESTER, "identity_key", "identity", text -> requester(text).identity()),
        new FingerprintColumn(REQUESTER, "name_key", "name", text -> requester(text).name()),
        new FingerprintColumn(REQUESTER, "email_key", "email", text -> requester(text).email()),
        new FingerprintColumn(
            REQUESTER, "phone_key", "phone", text -> Requesters.digits(requester(text).phone())),
        new FingerprintColumn(
            WISH, "topic_key", "topic", text -> RequesterJson.wish(text).topic()));
  }

  private static Requester requester(String text) {
    return RequesterJson.requester(text);
  }
}

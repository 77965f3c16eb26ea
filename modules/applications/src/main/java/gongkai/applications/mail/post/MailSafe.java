package gongkai.applications.mail.post;

import gongkai.applications.mail.Message;
import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Seals and opens what mails say and to whom. */
@ApplicationScoped
class MailSafe implements SealedData {
  private static final SealedColumn RECIPIENT =
      SealedColumn.of("mail_content", "mail_id", "recipient");
  private static final SealedColumn TEXT = SealedColumn.of("mail_content", "mail_id", "text");

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  MailSafe() {}

  @Inject
  MailSafe(Vault vault) {
    this.vault = vault;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(RECIPIENT, TEXT);
  }

  MailContent seal(String id, Message message) {
    return new MailContent(
        id,
        vault.seal(message.recipient(), RECIPIENT.of(id)),
        vault.seal(message.text(), TEXT.of(id)),
        message.attachments());
  }

  String recipient(String id, MailContent content) {
    return vault.open(content.recipient(), RECIPIENT.of(id));
  }

  String text(String id, MailContent content) {
    return vault.open(content.text(), TEXT.of(id));
  }
}

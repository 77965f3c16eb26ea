package gongkai.applications.dispatch;

import gongkai.applications.filing.GivenFile;
import gongkai.applications.mail.Message;
import gongkai.applications.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that carries a letter and, as far as a mail can, its enclosures. */
@ApplicationScoped
class LetterMail {
  private Outbox outbox;
  private LetterFiles files;
  private long most;
  private String site = "";

  @SuppressWarnings("NullAway.Init")
  LetterMail() {}

  /**
   * By the settings.
   *
   * @param most bytes of all enclosures together, as they are before the mail encodes them
   */
  @Inject
  LetterMail(
      Outbox outbox,
      LetterFiles files,
      @ConfigProperty(name = "gongkai.applications.letters.mail-bytes", defaultValue = "10485760")
          long most,
      @ConfigProperty(name = "gongkai.base-uri", defaultValue = "") String site) {
    this.outbox = outbox;
    this.files = files;
    this.most = most;
    this.site = site;
  }

  void send(Letter letter) {
    List<GivenFile> enclosures = files.enclosures(letter.id());
    boolean light = enclosures.stream().mapToLong(GivenFile::bytes).sum() <= most;
    String key = LetterAttachments.PREFIX + letter.id();
    List<String> attached = new ArrayList<>(List.of(key));
    if (light) {
      enclosures.forEach(file -> attached.add(LetterAttachments.ENCLOSURE + file.id()));
    }
    String number = letter.view().number();
    outbox.enqueue(
        new Message(
            "letter",
            files.recipient(letter.id()).destination(),
            "政府信息公开申请办理文书：" + number,
            text(number, enclosures.size(), light),
            attached,
            key));
  }

  private String text(String number, int enclosures, boolean light) {
    return """
    您好：

    您的政府信息公开申请有新的办理文书，见附件。文书编号：%s。%s

    本邮件由系统发出，请勿直接回复；如有疑问，请按文书所载的联系方式与本机关联系。
    """
        .formatted(number, told(enclosures, light));
  }

  private String told(int enclosures, boolean light) {
    if (enclosures == 0) {
      return "";
    }
    return light
        ? "\n文书所列的%d个附件随本邮件一并发送。".formatted(enclosures)
        : ("\n文书所列的%d个附件超过邮件的大小限制，没有随本邮件发送。" + "请凭登记号和查询码在本机关网站“办理进度”页面下载；查询码遗失的，可以在该页面找回。\n%s")
            .formatted(enclosures, site)
            .stripTrailing();
  }
}

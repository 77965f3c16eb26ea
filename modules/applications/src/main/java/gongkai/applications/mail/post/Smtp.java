package gongkai.applications.mail.post;

import gongkai.applications.mail.Attachments.Attachment;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands mails to the mail server. */
@ApplicationScoped
class Smtp {
  private static final Logger LOG = Logger.getLogger(Smtp.class.getName());
  private static final String BROKEN = "发送途中连接中断，邮件可能已经发出，请查询邮件服务器后确认。";

  private MailServer server;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Smtp() {}

  @Inject
  Smtp(MailServer server, Clock clock) {
    this.server = server;
    this.clock = clock;
  }

  boolean connected() {
    return server.connected();
  }

  /** Hands a mail over; a failure is an answer. */
  Handover hand(Ticket ticket) {
    Session session = Session.getInstance(server.properties());
    MimeMessage message;
    try {
      message = message(session, ticket);
    } catch (AddressException e) {
      return new Handover.Never("收件人的电子邮箱写法不对，请与收件人核对。");
    } catch (MessagingException e) {
      return new Handover.Never("邮件无法生成，请联系系统管理员。");
    }
    Transport transport;
    try {
      transport = session.getTransport();
      connect(transport);
    } catch (MessagingException e) {
      return new Handover.NotNow("连接不上邮件服务器，稍后自动重试；请检查gongkai.mail的设置和邮件服务器。");
    }
    Handover handover = send(transport, message);
    part(transport);
    return handover;
  }

  /** Ends the talk; whatever happens now, the answer to the mail was given before. */
  private static void part(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "The mail server ended the talk itself");
    }
  }

  private void connect(Transport transport) throws MessagingException {
    if (server.user().isEmpty()) {
      transport.connect(server.host(), server.port(), null, null);
    } else {
      transport.connect(server.host(), server.port(), server.user(), server.password());
    }
  }

  private static Handover send(Transport transport, MimeMessage message) {
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Handover.Taken();
    } catch (SendFailedException e) {
      return refused(e);
    } catch (MessagingException e) {
      return new Handover.Unknown(BROKEN);
    }
  }

  /**
   * A refusal carries the server's reply, which begins with its code; without a code the server
   * went before it replied.
   */
  private static Handover refused(SendFailedException refusal) {
    if (refusal.getInvalidAddresses() != null && refusal.getInvalidAddresses().length > 0) {
      return new Handover.Never("邮件服务器不接受收件人的电子邮箱，请与收件人核对。");
    }
    for (Exception e = refusal;
        e instanceof MessagingException failure;
        e = failure.getNextException()) {
      String reply = String.valueOf(failure.getMessage()).strip();
      if (reply.matches("(?s)4\\d\\d.*")) {
        return new Handover.NotNow("邮件服务器暂时不接受这封邮件，稍后自动重试。");
      }
      if (reply.matches("(?s)5\\d\\d.*")) {
        return new Handover.Never("邮件服务器拒收这封邮件，请联系邮件服务器的管理员。");
      }
    }
    return new Handover.Unknown(BROKEN);
  }

  private MimeMessage message(Session session, Ticket ticket) throws MessagingException {
    String utf8 = StandardCharsets.UTF_8.name();
    var message = new IdentifiedMessage(session, ticket.messageId());
    message.setFrom(new InternetAddress(server.from()));
    message.setRecipient(
        jakarta.mail.Message.RecipientType.TO, new InternetAddress(ticket.recipient(), true));
    message.setSubject(ticket.subject(), utf8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (ticket.attachments().isEmpty()) {
      message.setText(ticket.text(), utf8);
    } else {
      var text = new MimeBodyPart();
      text.setText(ticket.text(), utf8);
      var whole = new MimeMultipart(text);
      for (Attachment attachment : ticket.attachments()) {
        whole.addBodyPart(part(attachment));
      }
      message.setContent(whole);
    }
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(Attachment attachment) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
    part.setFileName(attachment.name());
    return part;
  }

  /** A message that keeps the id it was given when it was queued. */
  private static final class IdentifiedMessage extends MimeMessage {
    private final String id;

    IdentifiedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}

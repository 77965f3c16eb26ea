package gongkai.applications.mail.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the settings. */
@ApplicationScoped
public class MailServer {
  private String host = "";
  private int port;
  private String user = "";
  private String password = "";
  private String tls = "none";
  private String from = "";

  MailServer() {}

  /**
   * By the settings.
   *
   * @throws IllegalStateException when there is a host and no sender
   */
  @Inject
  public MailServer(
      @ConfigProperty(name = "gongkai.mail.host") Optional<String> host,
      @ConfigProperty(name = "gongkai.mail.port", defaultValue = "25") int port,
      @ConfigProperty(name = "gongkai.mail.user") Optional<String> user,
      @ConfigProperty(name = "gongkai.mail.password") Optional<String> password,
      @ConfigProperty(name = "gongkai.mail.tls", defaultValue = "none") String tls,
      @ConfigProperty(name = "gongkai.mail.from") Optional<String> from) {
    this.host = host.orElse("").strip();
    this.port = port;
    this.user = user.orElse("");
    this.password = password.orElse("");
    this.tls = tls;
    this.from = from.orElse("").strip();
    if (connected() && this.from.isEmpty()) {
      throw new IllegalStateException(
          "gongkai.mail.from: a sender is needed when gongkai.mail.host is set.");
    }
  }

  boolean connected() {
    return !host.isEmpty();
  }

  String from() {
    return from;
  }

  /** What stands behind the @ of a Message-ID. */
  String domain() {
    return from.isEmpty() ? "localhost" : from.substring(from.lastIndexOf('@') + 1);
  }

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  Properties properties() {
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.connectiontimeout", "10000");
    properties.setProperty("mail.smtp.timeout", "30000");
    properties.setProperty("mail.smtp.writetimeout", "30000");
    properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
    properties.setProperty("mail.smtp.from", from);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    if (tls.equals("starttls")) {
      properties.setProperty("mail.smtp.starttls.enable", "true");
      properties.setProperty("mail.smtp.starttls.required", "true");
    }
    if (tls.equals("ssl")) {
      properties.setProperty("mail.smtp.ssl.enable", "true");
    }
    return properties;
  }
}

package gongkai.console.signin;

import gongkai.console.frame.Screen;
import gongkai.office.Staff;
import gongkai.office.Staff.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.util.Faces;

/** Signing in and out. */
@Named("signIn")
@RequestScoped
public class SignInPage {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  @Inject Staff staff;
  @Inject SecurityContext security;
  @Inject Screen screen;

  @Inject
  @ConfigProperty(name = "gongkai.console.session-minutes", defaultValue = "30")
  int sessionMinutes;

  private String login = "";
  private String password = "";
  private String next = "";

  /** Checks login and password, and goes on to the page that was asked for. */
  public void enter() throws IOException {
    char[] secret = password.toCharArray();
    SignIn answer = staff.signIn(login.strip(), secret);
    Arrays.fill(secret, ' ');
    switch (answer) {
      case SignIn.Accepted accepted -> welcome(accepted.actor().login());
      case SignIn.LockedOut locked -> lockedOut(locked.until());
      case SignIn.Rejected rejected -> screen.error("login.rejected");
    }
  }

  private void welcome(String account) throws IOException {
    HttpServletRequest request = Faces.getRequest();
    HttpServletResponse response = Faces.getResponse();
    request.getSession().setMaxInactiveInterval(sessionMinutes * 60);
    request.changeSessionId();
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams().credential(new CallerOnlyCredential(account)));
    if (status != AuthenticationStatus.SUCCESS) {
      throw new IllegalStateException("The container refused the sign-in: " + status);
    }
    screen.go(Next.allowed(next));
  }

  private void lockedOut(Instant until) {
    screen.error("login.locked", CLOCK.format(until));
  }

  /** Ends the session. */
  public void leave() throws Exception {
    Faces.getRequest().logout();
    Faces.invalidateSession();
    screen.go("/console/login.xhtml");
  }

  /** The login name as typed. */
  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  /** The password as typed; never written back to the page. */
  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** The page that was asked for. */
  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}

package gongkai.console.signin;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Role;
import gongkai.office.Staff;
import gongkai.office.Staff.SignIn;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class ASessionEndsAfterTheConfiguredTimeTest {
  private final RecordingScreen screen = new RecordingScreen();
  private final SignInPage page = new SignInPage();
  private final List<String> steps = new ArrayList<>();
  private SignIn answer = new SignIn.Accepted(Mother.actor("editor", Role.EDITOR));

  @BeforeEach
  void someoneStandsAtTheDoor() {
    HttpSession session =
        Doors.of(
            HttpSession.class,
            Map.of("setMaxInactiveInterval", x -> step("ends after " + x[0] + " s")));
    HttpServletRequest request =
        Doors.of(
            HttpServletRequest.class,
            Map.of("getSession", x -> session, "changeSessionId", x -> step("new id")));
    page.security =
        Doors.of(
            SecurityContext.class,
            Map.of(
                "authenticate",
                x -> {
                  step("let in");
                  return AuthenticationStatus.SUCCESS;
                }));
    page.staff = Doors.of(Staff.class, Map.of("signIn", x -> answer));
    page.screen = screen;
    page.sessionMinutes = 7;
    new Visit(request, Doors.of(HttpServletResponse.class, Map.of())).begin();
  }

  @AfterEach
  void leave() {
    Visit.end();
  }

  @Test
  void who_signs_in_gets_a_fresh_session_with_the_time_that_is_set() throws IOException {
    page.enter();

    assertThat(steps).containsExactly("ends after 420 s", "new id", "let in");
    assertThat(screen.went).containsExactly("/console/");
  }

  @Test
  void who_is_rejected_gets_no_session() throws IOException {
    answer = new SignIn.Rejected();

    page.enter();

    assertThat(steps).isEmpty();
    assertThat(screen.went).isEmpty();
    assertThat(screen.shown).hasSize(1);
  }

  private String step(String what) {
    steps.add(what);
    return what;
  }

  /** The request that the page's bean finds. */
  private static final class Visit extends FacesContextWrapper {
    private final ExternalContext external;

    // nothing is wrapped, and the wrapper of the API has a raw type
    @SuppressWarnings({"NullAway", "unchecked"})
    Visit(HttpServletRequest request, HttpServletResponse response) {
      super(null);
      external =
          new ExternalContextWrapper(null) {
            @Override
            public Object getRequest() {
              return request;
            }

            @Override
            public Object getResponse() {
              return response;
            }
          };
    }

    @Override
    public ExternalContext getExternalContext() {
      return external;
    }

    void begin() {
      FacesContext.setCurrentInstance(this);
    }

    @SuppressWarnings("NullAway")
    static void end() {
      FacesContext.setCurrentInstance(null);
    }
  }
}

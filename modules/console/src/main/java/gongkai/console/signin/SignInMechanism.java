package gongkai.console.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Keeps a sign-in in the session. Only {@link SignInPage} starts one, after the office has checked
 * the password; a request by itself cannot, because it carries no credential that counts.
 *
 * <p>The container knows the login and no role: what an actor may do is the office's answer in each
 * request.
 */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (context.isAuthenticationRequest()
        && context.getAuthParameters().getCredential() instanceof CallerOnlyCredential caller) {
      return context.notifyContainerAboutLogin(caller.getCaller(), Set.of());
    }
    return context.doNothing();
  }
}

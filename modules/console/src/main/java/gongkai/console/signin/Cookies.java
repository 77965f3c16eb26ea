package gongkai.console.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Marks the session cookie as secure when the site is served by HTTPS. */
@WebListener
public class Cookies implements ServletContextListener {
  @Inject
  @ConfigProperty(name = "gongkai.console.secure-cookie", defaultValue = "false")
  boolean secure;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(secure);
  }
}

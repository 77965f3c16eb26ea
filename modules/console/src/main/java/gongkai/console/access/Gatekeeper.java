package gongkai.console.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Stands before every address of the console: an unknown one does not exist, a closed one asks to
 * sign in, and one that the actor's roles do not open is refused.
 */
@WebFilter(
    urlPatterns = {"/console", "/console/*"},
    asyncSupported = true)
public class Gatekeeper extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient Me me;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Headers.set(response);
    String path = path(request);
    if (path.equals("/console")) {
      response.sendRedirect(request.getContextPath() + "/console/");
      return;
    }
    switch (Page.entry(path, me.signedIn())) {
      case UNKNOWN -> Refusals.send(request, response, HttpServletResponse.SC_NOT_FOUND);
      case FORBIDDEN -> Refusals.send(request, response, HttpServletResponse.SC_FORBIDDEN);
      case ASKS_TO_SIGN_IN -> askToSignIn(request, response, path);
      case OPENS -> open(request, response, chain, path);
    }
  }

  private static void open(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
      throws IOException, ServletException {
    if (path.equals("/console/")) {
      request.getRequestDispatcher(Page.DESK.path()).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String path(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }

  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    String query = request.getQueryString();
    boolean read = request.getMethod().equals("GET");
    String next = read && query != null ? path + "?" + query : path;
    String target =
        request.getContextPath()
            + Page.LOGIN.path()
            + "?next="
            + URLEncoder.encode(next, StandardCharsets.UTF_8);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + target.replace("&", "&amp;")
                  + "\"/></partial-response>");
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", target);
    }
  }
}

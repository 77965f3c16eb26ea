package gongkai.console.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with the console's own page for what cannot be had. */
public final class Refusals {
  private Refusals() {}

  /** Answers with that status, 403 or 404, and a page that explains it. */
  public static void send(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException, ServletException {
    response.setStatus(status);
    request.setAttribute("gongkai.status", status);
    request.getRequestDispatcher(Page.ERROR.path()).forward(request, response);
  }
}

package gongkai.console.dossier;

import gongkai.applications.CaseId;
import gongkai.applications.dossier.Dossiers;
import gongkai.console.access.Me;
import gongkai.console.access.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Gives the proof of a case's clock as JSON: {@code /console/caseclock?id=…}. */
@WebServlet("/console/caseclock")
public class CaseClocks extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Dossiers dossiers;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<String> proof = proof(Objects.requireNonNullElse(request.getParameter("id"), ""));
    if (proof.isEmpty()) {
      Refusals.send(request, response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.getWriter().write(proof.get());
  }

  private Optional<String> proof(String id) {
    try {
      return dossiers.proof(me.actor(), new CaseId(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

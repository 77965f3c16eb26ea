package gongkai.console.cases;

import gongkai.applications.CaseId;
import gongkai.applications.desk.Enclosures;
import gongkai.applications.desk.Enclosures.Opened;
import gongkai.console.access.Me;
import gongkai.console.access.Refusals;
import gongkai.console.frame.SavedFile;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** Gives a file of a case to who may read it: {@code /console/casefile?id=…&file=…}. */
@WebServlet("/console/casefile")
public class CaseFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Enclosures enclosures;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<Opened> found = find(request);
    if (found.isEmpty()) {
      Refusals.send(request, response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Opened file = found.get();
    SavedFile.begin(response, file.name(), file.mediaType());
    response.setContentLengthLong(file.bytes());
    try (InputStream content = file.content()) {
      content.transferTo(response.getOutputStream());
    }
  }

  private Optional<Opened> find(HttpServletRequest request) {
    try {
      CaseId id = new CaseId(Objects.requireNonNullElse(request.getParameter("id"), ""));
      String file = Objects.requireNonNullElse(request.getParameter("file"), "");
      return enclosures.open(me.actor(), id, file);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

package gongkai.console.letters;

import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.Letters;
import gongkai.applications.letter.Rendition;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a letter or an enclosure as a file: {@code /console/letterfile?id=…&format=pdf}. */
@WebServlet("/console/letterfile")
public class LetterFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Letters letters;
  @Inject transient EnclosureFiles enclosures;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (EnclosureFiles.asked(request)) {
      enclosures.send(request, response);
      return;
    }
    String ending = Objects.requireNonNullElse(request.getParameter("format"), "");
    Optional<Rendition> rendition =
        Stream.of(LetterFormat.values())
            .filter(format -> format.ending().equals(ending))
            .findFirst()
            .flatMap(format -> render(request, format));
    if (rendition.isEmpty()) {
      Refusals.send(request, response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Rendition file = rendition.get();
    SavedFile.begin(response, file.name(), file.format().mediaType());
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }

  private Optional<Rendition> render(HttpServletRequest request, LetterFormat format) {
    try {
      String id = Objects.requireNonNullElse(request.getParameter("id"), "");
      return letters.render(me.actor(), new LetterId(id), format);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

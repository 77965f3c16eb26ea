package gongkai.console.letters;

import gongkai.applications.letter.LetterEnclosures;
import gongkai.applications.letter.LetterEnclosures.Opened;
import gongkai.applications.letter.LetterId;
import gongkai.console.access.Me;
import gongkai.console.access.Refusals;
import gongkai.console.frame.SavedFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/** Gives an enclosure to who may read its letter: {@code /console/letterfile?id=…&file=…}. */
@RequestScoped
public class EnclosureFiles {
  @Inject LetterEnclosures enclosures;
  @Inject Me me;

  /** Says whether a request is about an enclosure, and not about the letter itself. */
  static boolean asked(HttpServletRequest request) {
    return request.getParameter("file") != null;
  }

  /** Answers the request. */
  void send(HttpServletRequest request, HttpServletResponse response)
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
      LetterId id = new LetterId(Objects.requireNonNullElse(request.getParameter("id"), ""));
      String file = Objects.requireNonNullElse(request.getParameter("file"), "");
      return enclosures.open(me.actor(), id, file);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

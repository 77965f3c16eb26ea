package gongkai.console.letters;

import gongkai.applications.letter.LetterEnclosures;
import gongkai.applications.letter.LetterEnclosures.Folder;
import gongkai.applications.letter.LetterEnclosures.Offered;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.office.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What leaves with the letter of the page: files are enclosed one by one, and taken out again. */
@Named("letterFolder")
@RequestScoped
public class LetterFolder {
  private static final Set<String> FIELDS = Set.of("files");

  @Inject LetterEnclosures enclosures;
  @Inject LetterPage page;
  @Inject Me me;
  @Inject Screen screen;

  private List<Part> files = List.of();
  private @Nullable Folder known;
  private boolean looked;

  /** The enclosures; {@code null} for who may not see them, and for a letter without any place. */
  public @Nullable Folder getFolder() {
    if (!looked) {
      looked = true;
      LetterView letter = page.getLetter();
      known =
          letter == null
              ? null
              : enclosures.of(me.actor(), letter.id()).filter(LetterFolder::isShown).orElse(null);
    }
    return known;
  }

  private static boolean isShown(Folder folder) {
    return folder.open() || !folder.files().isEmpty();
  }

  /** Says whether files can be put in and taken out. */
  public boolean isChangeable() {
    LetterView letter = page.getLetter();
    return letter != null
        && letter.state() == LetterState.PREPARED
        && me.may(Permission.HANDLE_APPLICATIONS.name());
  }

  /** Encloses what was chosen; what is refused does not take the others with it. */
  public void enclose() {
    List<Part> chosen = files.stream().filter(part -> part.getSize() > 0).toList();
    if (chosen.isEmpty()) {
      screen.errorAt("files", "folder.noFile");
    }
    int enclosed = 0;
    for (int i = 0; i < chosen.size(); i++) {
      Part part = chosen.get(i);
      String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
      try (InputStream content = part.getInputStream()) {
        enclosed += enclose(i + 1, name, content) ? 1 : 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (enclosed > 0) {
      screen.info("folder.enclosed", enclosed);
    }
  }

  boolean enclose(int place, String name, InputStream content) throws IOException {
    Path spool = Files.createTempFile("enclosure", ".upload");
    try {
      Files.copy(content, spool, StandardCopyOption.REPLACE_EXISTING);
      LetterView letter = current();
      return accept(
          enclosures.enclose(
              me.actor(), letter.id(), letter.version(), new Offered(place, name, spool)));
    } finally {
      Files.deleteIfExists(spool);
    }
  }

  /** Takes an enclosure out again. */
  public void remove(String file) {
    LetterView letter = current();
    if (accept(enclosures.remove(me.actor(), letter.id(), letter.version(), file))) {
      screen.info("folder.removed");
    }
  }

  private boolean accept(Change<LetterView> answer) {
    return switch (answer) {
      case Done<LetterView> accepted -> {
        page.changed(accepted.value());
        looked = false;
        yield true;
      }
      case Refused<LetterView> refused -> {
        screen.problems(refused.problems(), FIELDS);
        yield false;
      }
    };
  }

  private LetterView current() {
    LetterView letter = page.getLetter();
    if (letter == null) {
      throw new IllegalStateException("No letter is shown");
    }
    return letter;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(@Nullable List<Part> files) {
    this.files = files == null ? List.of() : files;
  }
}

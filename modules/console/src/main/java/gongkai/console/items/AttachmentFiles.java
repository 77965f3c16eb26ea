package gongkai.console.items;

import gongkai.catalogue.Attachments;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemContent.Attachment;
import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Gives an attachment to those who may see its item: {@code /console/file?item=…&sha256=…}. */
@WebServlet("/console/file")
public class AttachmentFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Items items;
  @Inject transient Attachments files;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String sha256 = Objects.requireNonNullElse(request.getParameter("sha256"), "");
    Optional<Attachment> named =
        item(request).stream()
            .flatMap(AttachmentFiles::attachments)
            .filter(attachment -> attachment.sha256().equals(sha256))
            .findFirst();
    Optional<Path> path = named.flatMap(attachment -> files.find(attachment.sha256()));
    if (named.isEmpty() || path.isEmpty()) {
      Refusals.send(request, response, HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(named.get(), path.get(), response);
  }

  private Optional<ItemView> item(HttpServletRequest request) {
    try {
      String id = Objects.requireNonNullElse(request.getParameter("item"), "");
      return items.find(me.actor(), new ItemId(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Stream<Attachment> attachments(ItemView item) {
    ItemContent published = item.published();
    Stream<Attachment> current = item.content().attachments().stream();
    return published == null ? current : Stream.concat(current, published.attachments().stream());
  }

  private static void send(Attachment attachment, Path path, HttpServletResponse response)
      throws IOException {
    SavedFile.begin(response, attachment.name(), attachment.mediaType());
    response.setContentLengthLong(Files.size(path));
    Files.copy(path, response.getOutputStream());
  }
}

package gongkai.portal.posting;

import gongkai.applications.intake.Upload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One form while it is read: its fields, and its files within the limits. */
final class Reading {
  private static final int LONGEST_FIELD = 65_536;
  private static final int MOST_FIELDS = 100;

  private final Caller caller;
  private final Tickets tickets;
  private final Spool spool;
  private final Limits limits;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<KeptFile> files = new ArrayList<>();
  private final List<Posted.Trouble> troubles = new ArrayList<>();
  private Optional<Ticket> ticket = Optional.empty();

  Reading(Caller caller, Tickets tickets, Spool spool, Limits limits) {
    this.caller = caller;
    this.tickets = tickets;
    this.spool = spool;
    this.limits = limits;
  }

  void field(Part part) throws IOException {
    if (fields.size() == MOST_FIELDS) {
      throw new Multipart.Malformed("too many fields");
    }
    String text = part.text(LONGEST_FIELD);
    if (part.name().equals("ticket")) {
      ticket = tickets.open(text, caller);
      ticket.ifPresent(known -> known.files().forEach(this::again));
    } else if (part.name().equals("drop")) {
      files.stream().filter(file -> file.id().equals(text)).toList().forEach(this::drop);
    } else {
      fields.put(part.name(), text.replace("\r\n", "\n").replace('\r', '\n'));
    }
  }

  private void again(KeptFile file) {
    if (spool.find(file).isPresent()) {
      files.add(file);
    } else {
      troubles.add(new Posted.Trouble(file.purpose(), "file.again", file.name()));
    }
  }

  private void drop(KeptFile file) {
    files.remove(file);
    spool.drop(List.of(file));
  }

  void file(Upload.Purpose purpose, Part part) throws IOException {
    String name = KeptFile.cleaned(part.fileName() == null ? "" : part.fileName());
    if (name.isEmpty()) {
      return; // no file was chosen
    }
    String refused = refusal(name);
    if (!refused.isEmpty()) {
      troubles.add(new Posted.Trouble(purpose, refused, name));
      return;
    }
    long room = limits.total() - files.stream().mapToLong(KeptFile::size).sum();
    spool
        .keep(purpose, name, part.content(), Math.min(room, limits.file()))
        .ifPresentOrElse(
            kept -> add(kept),
            () ->
                troubles.add(
                    new Posted.Trouble(
                        purpose, room < limits.file() ? "file.total" : "file.size", name)));
  }

  private void add(KeptFile kept) {
    if (kept.size() == 0) {
      spool.drop(List.of(kept));
      troubles.add(new Posted.Trouble(kept.purpose(), "file.empty", kept.name()));
    } else {
      files.add(kept);
    }
  }

  private String refusal(String name) {
    if (ticket.isEmpty()) {
      return "file.again";
    }
    if (!limits.takes(name)) {
      return "file.type";
    }
    return files.size() < limits.files() ? "" : "file.count";
  }

  Posted end() {
    return new Posted(fields, ticket.map(known -> known.withFiles(files)), troubles);
  }
}

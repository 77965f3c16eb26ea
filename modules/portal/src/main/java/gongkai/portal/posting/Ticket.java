package gongkai.portal.posting;

import gongkai.applications.intake.Upload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a form carries in its hidden field, sealed.
 *
 * @param issued when the form was first shown
 * @param nonce the value of the cookie that must come with it
 * @param key idempotency key: a form that is sent twice is one
 * @param files uploaded with an earlier attempt
 */
public record Ticket(Instant issued, String nonce, String key, List<KeptFile> files) {

  public Ticket {
    files = List.copyOf(files);
  }

  /** The same ticket with those files. */
  public Ticket withFiles(List<KeptFile> kept) {
    return new Ticket(issued, nonce, key, kept);
  }

  String text() {
    StringBuilder text =
        new StringBuilder(issued.toEpochMilli() + "\n" + nonce + "\n" + key + "\n");
    for (KeptFile file : files) {
      text.append(file.id() + "\t" + file.purpose() + "\t" + file.size() + "\t" + file.name())
          .append('\n');
    }
    return text.toString();
  }

  static Ticket of(String text) {
    List<String> lines = text.lines().toList();
    List<KeptFile> files = new ArrayList<>();
    for (String line : lines.subList(3, lines.size())) {
      String[] parts = line.split("\t", 4);
      files.add(
          new KeptFile(
              parts[0], Upload.Purpose.valueOf(parts[1]), parts[3], Long.parseLong(parts[2])));
    }
    Instant issued = Instant.ofEpochMilli(Long.parseLong(lines.get(0)));
    return new Ticket(issued, lines.get(1), lines.get(2), files);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "Ticket of " + issued;
  }
}

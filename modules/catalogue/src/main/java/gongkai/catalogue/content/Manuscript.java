package gongkai.catalogue.content;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemContent.Attachment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A content in the one form in which it is stored, reviewed and published.
 *
 * @param json the stored form, from which {@code hash} is taken
 * @param hash SHA-256 of content and note, the thing that reviewers vouch for
 */
public record Manuscript(ItemContent content, String note, String json, String hash) {
  private static final Pattern SEPARATOR = Pattern.compile("[;；,，、\\n]");

  /** Cleans what an editor wrote: spaces, brackets, keywords, markup. */
  public static Manuscript of(ItemContent raw, String note) {
    Set<String> files =
        raw.attachments().stream().map(Attachment::sha256).collect(Collectors.toSet());
    var content =
        new ItemContent(
            raw.body(),
            raw.column().strip(),
            line(raw.title()),
            raw.summary().strip(),
            DocumentNumber.normalise(raw.documentNumber()),
            raw.documentKind().strip(),
            raw.theme().strip(),
            raw.genre().strip(),
            keywords(raw.keywords()),
            raw.basis(),
            raw.written(),
            raw.formed(),
            RichText.sanitise(raw.html(), files),
            raw.attachments());
    String json = ContentJson.write(content);
    String remark = note.strip();
    return new Manuscript(content, remark, json, ContentHash.of(json + "\n" + remark));
  }

  /** What was cleaned and stored before. */
  public static Manuscript stored(ItemContent content, String json) {
    return new Manuscript(content, "", json, ContentHash.of(json + "\n"));
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> keywords(List<String> raw) {
    var kept = new LinkedHashSet<String>();
    for (String keyword : raw) {
      SEPARATOR
          .splitAsStream(keyword)
          .map(Manuscript::line)
          .filter(part -> !part.isEmpty())
          .forEach(kept::add);
    }
    return List.copyOf(kept);
  }
}

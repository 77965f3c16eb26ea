package gongkai.catalogue.content;

import gongkai.catalogue.Difference;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemContent.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two contents field by field. */
public final class ContentDifference {
  private final List<Difference> differences = new ArrayList<>();

  private ContentDifference() {}

  /** The fields that differ, in the order of {@link ItemContent}. */
  public static List<Difference> between(ItemContent before, ItemContent after) {
    var difference = new ContentDifference();
    difference.compare("body", before.body().value(), after.body().value());
    difference.compare("column", before.column(), after.column());
    difference.compare("title", before.title(), after.title());
    difference.compare("summary", before.summary(), after.summary());
    difference.compare("documentNumber", before.documentNumber(), after.documentNumber());
    difference.compare("documentKind", before.documentKind(), after.documentKind());
    difference.compare("theme", before.theme(), after.theme());
    difference.compare("genre", before.genre(), after.genre());
    difference.compare(
        "keywords", String.join("；", before.keywords()), String.join("；", after.keywords()));
    difference.compare("basis", number(before.basis()), number(after.basis()));
    difference.compare("written", text(before.written()), text(after.written()));
    difference.compare("formed", text(before.formed()), text(after.formed()));
    difference.fullText(before.html(), after.html());
    difference.compare("attachments", files(before), files(after));
    return List.copyOf(difference.differences);
  }

  /** One more field, for what stands beside the content. */
  public static List<Difference> field(String field, String before, String after) {
    var difference = new ContentDifference();
    difference.compare(field, before, after);
    return List.copyOf(difference.differences);
  }

  private void compare(String field, String before, String after) {
    if (!before.equals(after)) {
      differences.add(new Difference(field, TextDifference.of(before, after)));
    }
  }

  private void fullText(String before, String after) {
    if (before.equals(after)) {
      return;
    }
    String old = RichText.text(before);
    String fresh = RichText.text(after);
    boolean markupOnly = old.equals(fresh);
    differences.add(
        new Difference(
            "html", markupOnly ? TextDifference.of(before, after) : TextDifference.of(old, fresh)));
  }

  private static String files(ItemContent content) {
    return content.attachments().stream()
        .map(ContentDifference::file)
        .collect(Collectors.joining("\n"));
  }

  private static String file(Attachment file) {
    return file.name() + " (" + file.bytes() + " B, " + file.sha256().substring(0, 12) + ")";
  }

  private static String number(int basis) {
    return basis == 0 ? "" : Integer.toString(basis);
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}

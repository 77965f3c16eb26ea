package gongkai.gate.completeness;

import gongkai.gate.Finding;
import gongkai.gate.ReleaseCheck;
import gongkai.gate.Submission;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.journal.EntryKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The record has the fields that {@code docs/open-data.md} requires, and every file it names is
 * there to be checked.
 */
@ApplicationScoped
class Completeness implements ReleaseCheck {
  private static final String NAME = "completeness";
  private final RecordForms forms = new RecordForms();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public List<Finding> examine(Submission submission) {
    boolean withdrawn = submission.kind() == EntryKind.DELETE;
    List<RecordForms.Field> fields = forms.of(withdrawn ? "withdrawal" : submission.key().type());
    if (fields.isEmpty()) {
      return List.of(Finding.of(NAME, submission.key().type(), "unknown-type"));
    }
    List<Finding> findings = new ArrayList<>();
    JsonObject content = submission.content();
    if (!content.getString("type", "").equals(submission.key().type())
        || !content.getString("key", "").equals(submission.key().key())) {
      findings.add(Finding.of(NAME, "key", "wrong-field"));
    }
    for (RecordForms.Field field : fields) {
      demand(content, field.path(), "", field.form(), findings);
    }
    if (submission.key().type().equals("item") && !withdrawn) {
      fullText(content, findings);
      files(content, submission.files(), findings);
    }
    return findings;
  }

  private static void demand(
      JsonObject object, List<String> path, String above, Form form, List<Finding> findings) {
    boolean each = path.getFirst().endsWith("[]");
    String name =
        each ? path.getFirst().substring(0, path.getFirst().length() - 2) : path.getFirst();
    String place = above + name;
    JsonValue value = object.get(name);
    if (value == null) {
      findings.add(Finding.of(NAME, place, "missing-field"));
    } else if (path.size() == 1) {
      if (!form.fits(value)) {
        findings.add(Finding.of(NAME, place, "wrong-field"));
      }
    } else {
      List<JsonValue> inner =
          each && value instanceof JsonArray array ? List.copyOf(array) : List.of(value);
      for (int i = 0; i < inner.size(); i++) {
        String here = each ? place + "[" + (i + 1) + "]." : place + ".";
        if (inner.get(i) instanceof JsonObject below) {
          demand(below, path.subList(1, path.size()), here, form, findings);
        } else {
          findings.add(Finding.of(NAME, place, "wrong-field"));
        }
      }
    }
  }

  private static void fullText(JsonObject content, List<Finding> findings) {
    boolean attached =
        content.get("attachments") instanceof JsonArray attachments && !attachments.isEmpty();
    if (content.getString("text", "").isBlank() && !attached) {
      findings.add(Finding.of(NAME, "text", "missing-field"));
    }
  }

  private static void files(JsonObject content, List<ReleasedFile> files, List<Finding> findings) {
    if (!(content.get("attachments") instanceof JsonArray attachments)) {
      findings.add(Finding.of(NAME, "attachments", "missing-field"));
      return;
    }
    Set<String> named = new HashSet<>();
    for (JsonValue attachment : attachments) {
      if (attachment instanceof JsonObject object) {
        named.add(object.getString("sha256", ""));
      }
    }
    if (!named.equals(files.stream().map(ReleasedFile::sha256).collect(Collectors.toSet()))) {
      findings.add(Finding.of(NAME, "attachments", "wrong-field"));
    }
  }
}

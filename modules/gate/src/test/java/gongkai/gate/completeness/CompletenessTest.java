package gongkai.gate.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.gate.Submission;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.gate.Submissions;
import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {

  @Test
  void a_complete_record_passes() {
    assertThat(codes(Submissions.content())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indexNumber", "edition", "title", "summary", "body", "column", "basis", "theme",
        "keywords", "mode", "validity", "formed", "published", "publishedAt", "legacy", "html",
        "text", "attachments", "reviews"
      })
  void each_required_field_is_missed(String field) {
    assertThat(codes(Submissions.content().remove(field)))
        .isNotEmpty()
        .allMatch(finding -> finding.startsWith(field) && finding.endsWith("missing-field"));
  }

  @Test
  void values_that_do_not_fit_are_refused() {
    assertThat(codes(Submissions.content().add("title", " "))).containsExactly("title wrong-field");
    assertThat(codes(Submissions.content().add("formed", "2020-02-30")))
        .containsExactly("formed wrong-field");
    assertThat(codes(Submissions.content().add("publishedAt", "2020-05-06")))
        .containsExactly("publishedAt wrong-field");
    assertThat(codes(Submissions.content().add("legacy", "no")))
        .containsExactly("legacy wrong-field");
    assertThat(codes(Submissions.content().add("theme", JsonValue.EMPTY_JSON_OBJECT)))
        .containsExactly("theme wrong-field");
    assertThat(codes(Submissions.content().add("body", "x"))).containsOnly("body wrong-field");
    assertThat(codes(Submissions.content().add("key", "x"))).containsExactly("key wrong-field");
    assertThat(codes(Submissions.content().add("text", ""))).containsExactly("text missing-field");
  }

  @Test
  void files_named_and_files_handed_over_are_the_same() {
    String hash = "0".repeat(64);
    JsonObject named =
        Submissions.content()
            .add(
                "attachments",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("name", "a.pdf")
                            .add("mediaType", "application/pdf")
                            .add("bytes", 5)
                            .add("sha256", hash)))
            .build();
    var file = new ReleasedFile("a.pdf", hash, "application/pdf", Path.of("a"));

    assertThat(examine(Submissions.item(EntryKind.CREATE, named, file))).isEmpty();
    assertThat(examine(Submissions.item(EntryKind.CREATE, named)))
        .containsExactly("attachments wrong-field");
    assertThat(examine(Submissions.item(EntryKind.CREATE, Submissions.content().build(), file)))
        .containsExactly("attachments wrong-field");
  }

  @Test
  void a_withdrawal_needs_a_reason_and_an_unknown_type_is_held() {
    assertThat(examine(Submissions.item(EntryKind.DELETE, Submissions.withdrawal("有误")))).isEmpty();
    assertThat(examine(Submissions.item(EntryKind.DELETE, Submissions.withdrawal(""))))
        .containsExactly("reason.text wrong-field");
    var unknown =
        new Submission(
            EntryKind.CREATE,
            new RecordKey("letter", "1"),
            JsonValue.EMPTY_JSON_OBJECT,
            List.of(),
            List.of(),
            Submissions.reviewed(),
            Set.of());
    assertThat(examine(unknown)).containsExactly("letter unknown-type");
  }

  private static List<String> codes(JsonObjectBuilder content) {
    return examine(Submissions.item(EntryKind.CREATE, content.build()));
  }

  private static List<String> examine(Submission submission) {
    return new Completeness()
        .examine(submission).stream().map(f -> f.place() + " " + f.code()).toList();
  }
}

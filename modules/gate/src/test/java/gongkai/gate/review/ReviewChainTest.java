package gongkai.gate.review;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.gate.Finding;
import gongkai.gate.Submission.Recorded;
import gongkai.gate.Submission.Reviews;
import gongkai.gate.Submissions;
import gongkai.journal.EntryKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewChainTest {
  private static final List<String> CHAIN = List.of("first", "secrecy", "approval");

  @Test
  void a_complete_chain_passes() {
    assertThat(codes(step("first", "b"), step("secrecy", "c"), step("approval", "d"))).isEmpty();
  }

  @Test
  void after_a_return_the_later_record_of_a_step_counts() {
    assertThat(
            codes(
                step("first", "c"),
                step("first", "b"),
                step("secrecy", "c"),
                step("approval", "d")))
        .isEmpty();
  }

  @Test
  void a_missing_step_holds_it() {
    assertThat(codes(step("first", "b"), step("approval", "d")))
        .containsExactly("secrecy missing-step");
    assertThat(codes()).hasSize(3);
  }

  @Test
  void steps_out_of_order_hold_it() {
    assertThat(codes(step("secrecy", "c"), step("first", "b"), step("approval", "d"))).isNotEmpty();
    assertThat(codes(step("approval", "d"), step("first", "b"), step("secrecy", "c"))).isNotEmpty();
  }

  @Test
  void a_review_of_other_content_holds_it() {
    assertThat(
            codes(
                step("first", "b"), new Recorded("secrecy", "c", "earlier"), step("approval", "d")))
        .containsExactly("secrecy other-content");
  }

  @Test
  void own_work_and_two_steps_by_one_person_hold_it() {
    assertThat(codes(step("first", "author"), step("secrecy", "c"), step("approval", "d")))
        .containsExactly("first own-work");
    assertThat(codes(step("first", "b"), step("secrecy", "b"), step("approval", "d")))
        .containsExactly("first same-person");
  }

  @Test
  void an_empty_chain_is_for_the_data_of_a_body_and_for_withdrawals_only() {
    var none = new Reviews("author", "h", List.of(), List.of());

    assertThat(examine(EntryKind.CREATE, "item", none))
        .extracting(Finding::code)
        .containsExactly("no-review");
    assertThat(examine(EntryKind.DELETE, "item", none)).isEmpty();
    assertThat(examine(EntryKind.UPDATE, "body", none)).isEmpty();
  }

  private static List<String> codes(Recorded... recorded) {
    return examine(EntryKind.CREATE, "item", new Reviews("author", "h", CHAIN, List.of(recorded)))
        .stream()
        .map(finding -> finding.place() + " " + finding.code())
        .toList();
  }

  private static List<Finding> examine(EntryKind kind, String type, Reviews reviews) {
    return new ReviewChain().examine(Submissions.of(kind, type, reviews));
  }

  private static Recorded step(String name, String actor) {
    return new Recorded(name, actor, "h");
  }
}

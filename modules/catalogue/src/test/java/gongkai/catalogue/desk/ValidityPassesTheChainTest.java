package gongkai.catalogue.desk;

import static gongkai.catalogue.desk.Workplace.done;
import static gongkai.catalogue.desk.Workplace.problems;
import static gongkai.catalogue.testing.People.APPROVER;
import static gongkai.catalogue.testing.People.EDITOR;
import static gongkai.catalogue.testing.People.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Validity;
import gongkai.catalogue.testing.StrictGate;
import gongkai.catalogue.testing.Writings;
import gongkai.gate.Submission.Recorded;
import gongkai.journal.EntryKind;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 有效, 已修改, 废止, 失效: what is stated about a document is reviewed like the document. */
class ValidityPassesTheChainTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 9);
  private static final String DECISION = "赣开经发〔2020〕9号";

  @ParameterizedTest
  @CsvSource({
    "H2, REPEALED, repealed, 废止",
    "H2, AMENDED, amended, 已修改",
    "H2, EXPIRED, expired, 失效",
    "POSTGRESQL, REPEALED, repealed, 废止"
  })
  void aChangeNamesTheDecidingDocumentAndTheSuccessor(
      DatabaseKind kind, Validity stated, String code, String label) {
    try (var place = Workplace.open(kind)) {
      ItemView old = place.publish(Writings.titled("旧办法"));
      ItemView fresh = place.publish(Writings.titled("新办法"));

      ItemView approved = place.pass(done(propose(place, old, stated, DECISION, fresh)));
      ItemView changed = done(place.at(c -> c.publish(APPROVER, old.id(), approved.version())));

      assertThat(changed.state()).isEqualTo(ItemState.PUBLISHED);
      assertThat(changed.validity()).isEqualTo(stated);
      assertThat(changed.proposed()).isNull();
      assertThat(changed.edition()).isEqualTo(1);
      var released = place.gate.released();
      var validity = released.get(2).content().getJsonObject("validity");
      assertThat(validity.getString("code")).isEqualTo(code);
      assertThat(validity.getString("name")).isEqualTo(label);
      assertThat(validity.getString("since")).isEqualTo(TODAY.toString());
      assertThat(validity.getString("deciding")).isEqualTo(DECISION);
      assertThat(validity.getString("successor")).isEqualTo(fresh.indexNumber());
      assertThat(released.get(3).content().getString("replaces")).isEqualTo(old.indexNumber());
      assertThat(released).extracting(each -> each.kind()).endsWith(EntryKind.UPDATE);
      assertThat(place.look(fresh.id()).replaces()).isEqualTo(old.indexNumber());
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theGateSeesEveryStepForExactlyThisStatement(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView old = place.publish(Writings.titled("旧办法"));
      ItemView approved = place.pass(done(propose(place, old, DECISION, null)));
      done(place.at(c -> c.publish(APPROVER, old.id(), approved.version())));

      var reviews = place.gate.last().reviews();

      assertThat(reviews.author()).isEqualTo("editor");
      assertThat(reviews.required()).containsExactly("REVIEWER", "SECRECY_REVIEWER", "APPROVER");
      assertThat(reviews.recorded()).extracting(Recorded::step).isEqualTo(reviews.required());
      assertThat(reviews.recorded())
          .extracting(Recorded::contentHash)
          .containsOnly(reviews.contentHash());
      assertThat(reviews.contentHash()).isNotEqualTo(old.contentHash());
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void untilItIsApprovedThePublicSeesNoChange(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView old = place.publish(Writings.titled("旧办法"));

      ItemView proposed = done(propose(place, old, DECISION, null));

      assertThat(proposed.live()).isTrue();
      assertThat(proposed.validity()).isEqualTo(Validity.IN_FORCE);
      assertThat(place.gate.released()).hasSize(1);
      for (Actor early : new Actor[] {EDITOR, APPROVER}) {
        assertThat(problems(place.at(c -> c.publish(early, old.id(), proposed.version()))))
            .extracting(Problem::code)
            .containsExactly("state");
      }
      assertThat(problems(place.at(c -> c.pass(APPROVER, old.id(), proposed.version(), ""))))
          .extracting(Problem::code)
          .containsExactly("forbidden");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void onlyAnEditorProposesAndAnApproverCannotDecideAlone(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView old = place.publish(Writings.titled("旧办法"));

      var alone =
          place.at(
              c ->
                  c.proposeValidity(
                      APPROVER, old.id(), old.version(), Validity.EXPIRED, TODAY, "到期", null));

      assertThat(problems(alone)).extracting(Problem::code).containsExactly("forbidden");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsSentBackOrDroppedLeavesTheItemAsItWas(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView old = place.publish(Writings.titled("旧办法"));
      ItemView first = done(propose(place, old, DECISION, null));

      ItemView back = done(place.at(c -> c.sendBack(REVIEWER, old.id(), first.version(), "文号不对")));
      ItemView second = done(propose(place, back, "另一决定", null));
      done(place.at(c -> c.discard(EDITOR, old.id(), second.version())));

      assertThat(back.state()).isEqualTo(ItemState.PUBLISHED);
      assertThat(back.contentHash()).isEqualTo(old.contentHash());
      ItemView now = place.look(old.id());
      assertThat(now.state()).isEqualTo(ItemState.PUBLISHED);
      assertThat(now.proposed()).isNull();
      assertThat(now.validity()).isEqualTo(Validity.IN_FORCE);
      assertThat(place.gate.released()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatTheGateFindsInTheStatementHoldsItAndTheEditionStaysPublic(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView old = place.publish(Writings.titled("旧办法"));
      ItemView approved = place.pass(done(propose(place, old, StrictGate.FORBIDDEN, null)));

      ItemView held = done(place.at(c -> c.publish(APPROVER, old.id(), approved.version())));

      assertThat(held.state()).isEqualTo(ItemState.HELD);
      assertThat(held.live()).isTrue();
      assertThat(held.findings()).hasSize(1);
      assertThat(place.gate.released()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSuccessorKeepsItsOwnReviewUnderWay(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      ItemView old = place.publish(Writings.titled("旧办法"));
      ItemView fresh = place.publish(Writings.titled("新办法"));
      ItemView approved = place.pass(done(propose(place, old, DECISION, fresh)));
      var better = Writings.withText(fresh.content(), "<p>更正后的正文。</p>");
      ItemView draft =
          done(place.at(c -> c.revise(EDITOR, fresh.id(), fresh.version(), better, "更正")));
      ItemView ready = place.approve(draft);

      done(place.at(c -> c.publish(APPROVER, old.id(), approved.version())));

      ItemView still = place.look(fresh.id());
      assertThat(still.state()).isEqualTo(ItemState.APPROVED);
      assertThat(still.contentHash()).isEqualTo(ready.contentHash());
      ItemView second = done(place.at(c -> c.publish(EDITOR, fresh.id(), still.version())));
      assertThat(second.edition()).isEqualTo(2);
      assertThat(place.gate.last().content().getString("replaces")).isEqualTo(old.indexNumber());
    }
  }

  private static Change<ItemView> propose(
      Workplace place, ItemView item, String deciding, @Nullable ItemView successor) {
    return propose(place, item, Validity.REPEALED, deciding, successor);
  }

  private static Change<ItemView> propose(
      Workplace place,
      ItemView item,
      Validity stated,
      String deciding,
      @Nullable ItemView successor) {
    return place.at(
        c ->
            c.proposeValidity(
                EDITOR,
                item.id(),
                item.version(),
                stated,
                TODAY,
                deciding,
                successor == null ? null : successor.id()));
  }
}

package gongkai.catalogue.item;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView.ProposedValidity;
import gongkai.catalogue.Validity;
import gongkai.catalogue.content.Manuscript;
import gongkai.catalogue.testing.People;
import gongkai.catalogue.testing.Writings;
import gongkai.office.Actor;
import gongkai.office.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Whatever people do in whatever order, PUBLISHED means reviewed. */
class NothingIsPublishedWithoutItsReviewsTest {
  private static final List<String> CHAIN = List.of("REVIEWER", "SECRECY_REVIEWER", "APPROVER");

  private static final List<Actor> PEOPLE =
      List.of(
          People.EDITOR,
          People.person("writes-and-reviews", Role.EDITOR, Role.REVIEWER, Role.APPROVER),
          People.person("reviews-all", Role.REVIEWER, Role.SECRECY_REVIEWER, Role.APPROVER),
          People.REVIEWER,
          People.SECRECY,
          People.APPROVER);

  private static final List<Manuscript> TEXTS =
      List.of(
          Manuscript.of(Writings.titled("甲"), ""),
          Manuscript.of(Writings.titled("乙"), ""),
          Manuscript.of(Writings.titled("乙"), "更正"));

  private static final ProposedValidity REPEAL =
      new ProposedValidity(Validity.REPEALED, LocalDate.of(2020, 3, 9), "关于废止的决定", "");

  enum Verb {
    REVISE,
    SUBMIT,
    PROPOSE,
    PASS,
    PASS_AGAIN,
    SEND_BACK,
    PUBLISH,
    HOLD,
    WITHDRAW,
    REVERT
  }

  record Move(Verb verb, Actor actor, Manuscript text) {}

  @Property(tries = 3000)
  void noSequenceOfVerbsPublishesWhatWasNotReviewedByOthers(
      @ForAll("moves") @Size(min = 5, max = 60) List<Move> moves) {
    Instant now = Instant.parse("2020-03-09T01:00:00Z");
    CatalogueItem item = CatalogueItem.draft(People.EDITOR, TEXTS.get(0), null, now);
    Manuscript present = TEXTS.get(0);
    Revision live = Revision.of(item, present, now);

    for (Move move : moves) {
      now = now.plusSeconds(1);
      boolean publishes = move.verb() == Verb.PUBLISH && item.facts().state().isReadyToPublish();
      if (publishes) {
        assertReviewed(item);
      }
      if (publishes && !item.facts().proposal().isMade()) {
        live = Revision.of(item, present, now);
      }
      String before = item.facts().contentHash();
      apply(item, move, live, now);
      if (!item.facts().contentHash().equals(before)) {
        present = of(item.facts().contentHash());
      }
      assertThat(item.facts().state() == ItemState.PUBLISHED)
          .as("public means live and at rest")
          .isEqualTo(item.facts().publicity().live() && !item.facts().state().isBeingWorkedOn());
    }
  }

  private static void assertReviewed(CatalogueItem item) {
    List<Act> passes = item.trail().passes();
    Set<String> actors = passes.stream().map(Act::actor).collect(Collectors.toSet());
    assertThat(passes).extracting(Act::step).containsExactlyElementsOf(CHAIN);
    assertThat(actors).hasSize(CHAIN.size()).doesNotContainAnyElementsOf(item.trail().writers());
    Proposal proposal = item.facts().proposal();
    boolean statement = proposal.isMade();
    assertThat(passes)
        .extracting(Act::contentHash)
        .containsOnly(statement ? proposal.hash() : item.facts().contentHash());
    assertThat(item.trail().writers()).contains(statement ? proposal.by() : item.facts().author());
  }

  private static void apply(CatalogueItem item, Move move, Revision live, Instant now) {
    Actor actor = move.actor();
    switch (move.verb()) {
      case REVISE -> item.revise(actor, move.text(), null, now);
      case SUBMIT -> item.submit(actor, CHAIN, now);
      case PROPOSE -> item.propose(actor, REPEAL, CHAIN, now);
      case PASS, PASS_AGAIN -> item.pass(actor, "", now);
      case SEND_BACK -> item.sendBack(actor, "退回", now);
      case PUBLISH -> {
        if (!item.facts().state().isReadyToPublish()) {
          return;
        }
        if (item.facts().proposal().isMade()) {
          item.stands(actor, Standing.of(Validity.REPEALED), now);
        } else {
          item.published(actor.login(), "A/2020-00001", LocalDate.of(2020, 3, 9), now);
        }
      }
      case HOLD -> {
        if (item.facts().state().isReadyToPublish()) {
          item.hold(actor.login(), List.of(), now);
        }
      }
      case WITHDRAW -> {
        if (item.facts().publicity().live()) {
          item.withdrawn(actor, "error", now);
        }
      }
      case REVERT -> item.revert(actor, live, null, now);
    }
  }

  private static Manuscript of(String hash) {
    return TEXTS.stream().filter(text -> text.hash().equals(hash)).findFirst().orElseThrow();
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    // Mostly the way forward, so that many sequences reach the end.
    Arbitrary<Verb> verbs =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of(Verb.PASS, Verb.PASS_AGAIN)),
            Tuple.of(3, Arbitraries.of(Verb.SUBMIT, Verb.PROPOSE, Verb.PUBLISH)),
            Tuple.of(1, Arbitraries.of(Verb.class)));
    return Combinators.combine(verbs, Arbitraries.of(PEOPLE), Arbitraries.of(TEXTS))
        .as(Move::new)
        .list();
  }
}

package gongkai.catalogue.item;

import static gongkai.catalogue.testing.People.APPROVER;
import static gongkai.catalogue.testing.People.EDITOR;
import static gongkai.catalogue.testing.People.REVIEWER;
import static gongkai.catalogue.testing.People.SECOND_EDITOR;
import static gongkai.catalogue.testing.People.SECRECY;
import static gongkai.catalogue.testing.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.catalogue.ItemState;
import gongkai.catalogue.content.Manuscript;
import gongkai.catalogue.testing.Writings;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 先审后公开: what the chain lets pass and what not (Article 17). */
class ReviewChainHoldsTest {
  private static final List<String> CHAIN = List.of("REVIEWER", "SECRECY_REVIEWER", "APPROVER");
  private static final Instant NOW = Instant.parse("2020-03-09T01:00:00Z");

  private final CatalogueItem item = CatalogueItem.draft(EDITOR, Writings.manuscript(), null, NOW);

  @Test
  void stepsArePassedInOrderAndKeepWhatTheirTakersSaw() {
    item.submit(EDITOR, CHAIN, NOW);

    assertThat(refusal(item.pass(APPROVER, "", NOW))).isEqualTo("forbidden");
    item.pass(REVIEWER, "属实", NOW);
    item.pass(SECRECY, "不涉密", NOW);
    item.pass(APPROVER, "同意", NOW);

    assertThat(item.facts().state()).isEqualTo(ItemState.APPROVED);
    assertThat(item.trail().passes()).extracting(Act::step).containsExactlyElementsOf(CHAIN);
    assertThat(item.trail().passes())
        .extracting(Act::contentHash)
        .containsOnly(item.facts().contentHash());
  }

  @Test
  void nobodyPassesWhatTheyHadAHandIn() {
    Actor both = person("both", Role.EDITOR, Role.REVIEWER);
    item.revise(both, Manuscript.of(Writings.titled("别的标题"), ""), null, NOW);
    item.revise(EDITOR, Manuscript.of(Writings.titled("又一标题"), ""), null, NOW);
    item.submit(EDITOR, CHAIN, NOW);

    assertThat(refusal(item.pass(both, "", NOW))).isEqualTo("own-work");
  }

  @Test
  void nobodyPassesTwoSteps() {
    Actor everything = person("all", Role.REVIEWER, Role.SECRECY_REVIEWER, Role.APPROVER);
    item.submit(EDITOR, CHAIN, NOW);
    item.pass(everything, "", NOW);

    assertThat(refusal(item.pass(everything, "", NOW))).isEqualTo("passed-before");
  }

  @Test
  void aChangeUnderReviewThrowsTheStepsAway() {
    item.submit(EDITOR, CHAIN, NOW);
    item.pass(REVIEWER, "", NOW);

    item.revise(SECOND_EDITOR, Manuscript.of(Writings.titled("改了"), ""), null, NOW);

    assertThat(item.facts().state()).isEqualTo(ItemState.DRAFT);
    assertThat(item.trail().passes()).isEmpty();
    item.submit(EDITOR, CHAIN, NOW);
    assertThat(item.facts().review().waitingFor()).isEqualTo("REVIEWER");
    assertThat(item.trail().writers()).containsExactlyInAnyOrder("editor", "editor2");
  }

  @Test
  void savingTheSameContentChangesNothing() {
    item.submit(EDITOR, CHAIN, NOW);
    item.pass(REVIEWER, "", NOW);

    item.revise(EDITOR, Writings.manuscript(), null, NOW);

    assertThat(item.facts().review().waitingFor()).isEqualTo("SECRECY_REVIEWER");
  }

  @Test
  void sendingBackStartsTheReviewAnew() {
    item.submit(EDITOR, CHAIN, NOW);
    item.pass(REVIEWER, "", NOW);

    assertThat(refusal(item.sendBack(REVIEWER, "不行", NOW))).isEqualTo("forbidden");
    item.sendBack(SECRECY, "请删去第二段", NOW);

    assertThat(item.facts().state()).isEqualTo(ItemState.DRAFT);
    assertThat(item.trail().passes()).isEmpty();
    assertThat(item.trail().view().getLast().text()).isEqualTo("请删去第二段");
  }

  @Test
  void aChainWithoutStepsAndAPublicationWithoutApprovalAreBrokenContracts() {
    assertThatThrownBy(() -> item.submit(EDITOR, List.of(), NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> item.published("editor", "A/1", LocalDate.of(2020, 3, 9), NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anIndexNumberNeverChanges() {
    Publicity first = Publicity.none().released("A/2020-00001", 1, LocalDate.of(2020, 3, 9), NOW);

    Publicity second = first.released("A/2020-00001", 2, LocalDate.of(2021, 1, 1), NOW);

    assertThat(second.publishedOn()).isEqualTo(LocalDate.of(2020, 3, 9));
    assertThatThrownBy(() -> first.released("A/2020-00002", 2, LocalDate.of(2020, 3, 9), NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String refusal(Change<?> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<?>) change).problems().get(0).code();
  }
}

package gongkai.console.items;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.Catalogue;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.ItemView;
import gongkai.catalogue.Items;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.access.Me;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Role;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class StepsAreOfferedToThoseWhoMayTest {
  private final RecordingScreen screen = new RecordingScreen();

  private ItemPage page(ItemView item, String login, Role... roles) {
    ItemPage page = new ItemPage();
    Actor actor = Mother.actor(login, roles);
    page.me =
        new Me() {
          @Override
          public Optional<Actor> signedIn() {
            return Optional.of(actor);
          }
        };
    page.screen = screen;
    page.items = Doors.of(Items.class, Map.of("find", x -> Optional.of(item)));
    page.catalogue =
        Doors.of(
            Catalogue.class,
            Map.of("publish", x -> new Change.Done<>(Mother.item(9, ItemState.HELD, "标题", ""))));
    page.setId(Mother.ID.toString());
    page.open();
    return page;
  }

  @Test
  void the_reviewer_of_the_step_may_pass_it_and_send_it_back() {
    ItemPage page =
        page(Mother.item(1, ItemState.IN_REVIEW, "标题", "REVIEWER"), "li", Role.REVIEWER);

    assertThat(page.isMyStep()).isTrue();
    assertThat(page.isReturnable()).isTrue();
    assertThat(page.isReady()).isFalse();
  }

  @Test
  void the_author_is_not_offered_to_pass_their_own_work() {
    ItemPage page =
        page(Mother.item(1, ItemState.IN_REVIEW, "标题", "REVIEWER"), "editor", Role.REVIEWER);

    assertThat(page.isMyStep()).isFalse();
  }

  @Test
  void another_step_is_not_mine() {
    ItemPage page =
        page(Mother.item(1, ItemState.IN_REVIEW, "标题", "APPROVER"), "li", Role.REVIEWER);

    assertThat(page.isMyStep()).isFalse();
  }

  @Test
  void an_inspector_only_reads() {
    ItemPage page = page(Mother.item(1, ItemState.PUBLISHED, "标题", ""), "wang", Role.INSPECTOR);

    assertThat(page.isEditable()).isFalse();
    assertThat(page.isWithdrawable()).isFalse();
    assertThat(page.isDecidable()).isFalse();
  }

  @Test
  void an_item_that_the_gate_held_is_told_as_not_public() {
    ItemPage page = page(Mother.item(1, ItemState.APPROVED, "标题", ""), "zhao", Role.APPROVER);

    page.publish();

    assertThat(screen.shown).containsExactly("|ERROR|未通过发布检查，发现 0 个问题，信息没有公开。");
  }

  @Test
  void sending_back_needs_a_reason() {
    ItemPage page =
        page(Mother.item(1, ItemState.IN_REVIEW, "标题", "REVIEWER"), "li", Role.REVIEWER);

    page.sendBack();

    assertThat(screen.shown).containsExactly("reason|ERROR|请填写退回原因。");
  }
}

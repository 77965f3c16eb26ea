package gongkai.console.items;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.Catalogue;
import gongkai.catalogue.Difference;
import gongkai.catalogue.Differences;
import gongkai.catalogue.ItemContent;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class NothingTypedIsLostTest {
  private final ItemEditor editor = new ItemEditor();
  private final RecordingScreen screen = new RecordingScreen();
  private final List<Long> revised = new ArrayList<>();
  private ItemView stored = Mother.item(1, ItemState.DRAFT, "原标题", "");

  @BeforeEach
  void someoneEdits() {
    editor.me =
        new Me() {
          @Override
          public Actor actor() {
            return Mother.actor("editor", Role.EDITOR);
          }
        };
    editor.screen = screen;
    editor.items = Doors.of(Items.class, Map.of("find", x -> Optional.of(stored)));
    editor.differences =
        Doors.of(
            Differences.class,
            Map.of(
                "between",
                x ->
                    List.of(
                        new Difference(
                            ((ItemContent) x[0]).title() + "→" + ((ItemContent) x[1]).title(),
                            List.of()))));
    editor.catalogue = Doors.of(Catalogue.class, Map.of("revise", this::revise));
    editor.setId(Mother.ID.toString());
    editor.open();
  }

  private Change<ItemView> revise(Object[] arguments) {
    long version = (Long) arguments[2];
    revised.add(version);
    ItemContent content = (ItemContent) arguments[3];
    if (version != stored.version()) {
      return Change.refused("", "stale", "已被他人修改。");
    }
    if (content.title().isEmpty()) {
      return Change.refused("title", "required", "请填写名称。");
    }
    stored = Mother.item(version + 1, ItemState.DRAFT, content.title(), "");
    return new Change.Done<>(stored);
  }

  @Test
  void a_refused_field_keeps_everything_and_says_why_at_the_field() {
    editor.getForm().setTitle("");
    editor.getForm().setSummary("写了很久的概述");

    editor.save();

    assertThat(screen.shown).containsExactly("title|ERROR|请填写名称。");
    assertThat(editor.getForm().getSummary()).isEqualTo("写了很久的概述");
    assertThat(screen.went).isEmpty();
  }

  @Test
  void when_someone_was_faster_nothing_is_overwritten_and_both_texts_are_shown() {
    stored = Mother.item(2, ItemState.DRAFT, "对方标题", "");
    editor.getForm().setTitle("我的标题");

    editor.save();

    assertThat(editor.isClash()).isTrue();
    assertThat(editor.getClashes()).extracting(Difference::field).containsExactly("对方标题→我的标题");
    assertThat(editor.getForm().getTitle()).isEqualTo("我的标题");
    assertThat(stored.content().title()).isEqualTo("对方标题");
  }

  @Test
  void my_text_is_stored_over_theirs_only_after_i_decided_so() {
    stored = Mother.item(2, ItemState.DRAFT, "对方标题", "");
    editor.getForm().setTitle("我的标题");
    editor.save();

    editor.keepMine();
    editor.save();

    assertThat(revised).containsExactly(1L, 2L);
    assertThat(stored.content().title()).isEqualTo("我的标题");
  }

  @Test
  void their_text_replaces_mine_when_i_take_it() {
    stored = Mother.item(2, ItemState.DRAFT, "对方标题", "");
    editor.getForm().setTitle("我的标题");
    editor.save();

    editor.takeTheirs();

    assertThat(editor.getForm().getTitle()).isEqualTo("对方标题");
    assertThat(editor.isClash()).isFalse();
  }

  @Test
  void a_refused_file_is_named_and_the_others_stay() {
    editor.attach(
        "甲.pdf",
        new Change.Done<>(new ItemContent.Attachment("甲.pdf", "application/pdf", 10, "a")));

    editor.attach("乙.exe", Change.refused("file", "type", "不支持的类型。"));

    assertThat(editor.getForm().getAttachments()).hasSize(1);
    assertThat(editor.getRefusedFiles()).containsExactly("乙.exe：不支持的类型。");
  }
}

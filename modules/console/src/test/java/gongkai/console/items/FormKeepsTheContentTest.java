package gongkai.console.items;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemState;
import gongkai.console.Mother;
import org.junit.jupiter.api.Test;

class FormKeepsTheContentTest {

  @Test
  void what_is_opened_and_not_touched_comes_back_the_same() {
    ItemContent content = Mother.content("标题");

    ItemContent back = ItemForm.of(Mother.item(1, ItemState.DRAFT, "标题", "")).content();

    assertThat(back).isEqualTo(content);
  }

  @Test
  void keywords_may_be_parted_in_any_usual_way() {
    ItemForm form = new ItemForm(Mother.BODY);

    form.setKeywords("项目；调度、会议, 项目 ;  工业");

    assertThat(form.content().keywords()).containsExactly("项目", "调度", "会议", "工业");
  }
}

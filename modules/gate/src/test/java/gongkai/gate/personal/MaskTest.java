package gongkai.gate.personal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class MaskTest {

  @Property(tries = 500)
  void a_mask_leaves_nothing_to_find(
      @ForAll
          @CharRange(from = '0', to = '9')
          @Chars({' ', '-', '1', '3', '8', '中'})
          @StringLength(max = 60)
          String text) {
    assertThat(PersonalNumbers.in(PersonalNumbers.masked(text))).isEmpty();
  }
}

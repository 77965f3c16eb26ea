package gongkai.applications.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelltalesAreFoundTest {

  @ParameterizedTest
  @CsvSource({
    "核对身份证440524188001010014, true",
    "身份证 11010519491231002x 已核对, true",
    "身份证 440524 18800101 0014, true",
    "身份证４４０５２４１８８００１０１００１４, true",
    "440524188001010015 校验码不对, false",
    "来电13907976543, true",
    "来电 139-0797-6543。, true",
    "来电+8613907976543, true",
    "电话0797-1234567, false",
    "邮件号1049912345678, false",
    "票据号00123456, false",
    "（2020）京01行初12号, false",
    "2020年3月9日至2021年12月31日, false",
    "按国办函〔2020〕109号第六条, false"
  })
  void numbers_of_persons_are_told_from_other_numbers(String text, boolean found) {
    assertThat(Telltale.number(text)).isEqualTo(found);
    assertThat(Telltale.contact(text)).isEqualTo(found);
  }

  @Test
  void an_address_of_mail_counts_as_a_contact_and_not_as_a_number() {
    assertThat(Telltale.contact("写信到 zhang@post.example.cn")).isTrue();
    assertThat(Telltale.number("写信到 zhang@post.example.cn")).isFalse();
    assertThat(Telltale.contact("见附件@全体")).isFalse();
  }

  @Test
  void what_is_known_of_somebody_is_found_but_nothing_is_found_in_nothing() {
    assertThat(Telltale.any("请告知张三丰", List.of("", "张三丰"))).isTrue();
    assertThat(Telltale.any("请告知张三", List.of("", "张三丰"))).isFalse();
    assertThat(Telltale.any("请告知", List.of("", "请"))).isFalse();
  }
}

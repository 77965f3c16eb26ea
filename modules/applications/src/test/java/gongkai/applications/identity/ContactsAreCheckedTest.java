package gongkai.applications.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsAreCheckedTest {

  @ParameterizedTest
  @CsvSource({
    "13800000000, 13800000000",
    "138 0000 0000, 13800000000",
    "138-0000-0000, 13800000000",
    "+86 138-0000-0000, 13800000000",
    "008613800000000, 13800000000",
    "１３８００００００００, 13800000000",
    "0797-8000000, 0797-8000000",
    "07978000000, 0797-8000000",
    "(0797)8000000, 0797-8000000",
    "010-80000000-123, 010-80000000-123",
    "+86-797-8000000, +867978000000",
    "400-800-8000, 4008008000",
    "+852 2000 0000, +85220000000",
    "'', ''"
  })
  void telephoneNumbersHaveOneNormalForm(String typed, String normal) {
    assertThat(Contacts.phone(typed, "phone")).isEqualTo(new Checked.Right(normal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1380000000",
        "13800000000x",
        "138000000000",
        "12800000000",
        "8000000",
        "0571-1",
        "abc",
        "+0123"
      })
  void whatIsNoTelephoneNumberIsRefused(String typed) {
    assertThat(Contacts.phone(typed, "phone").problem().orElseThrow())
        .matches(problem -> problem.code().equals("form") && !problem.text().contains(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "name@example.cn, name@example.cn",
    "Name.O-x+1@Mail.Example.CN, Name.O-x+1@mail.example.cn",
    "' name@example.cn ', name@example.cn",
    "name@例子.中国, name@xn--fsqu00a.xn--fiqs8s",
    "'', ''"
  })
  void mailAddressesKeepTheirNameAndHaveAnAsciiDomain(String typed, String normal) {
    assertThat(Contacts.email(typed, "email")).isEqualTo(new Checked.Right(normal));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "name@",
        "@example.cn",
        "name@example",
        "a b@example.cn",
        "a@b@example.cn",
        ".a@example.cn",
        "a..b@example.cn",
        "a@-example.cn",
        "a@example.cn\r\nBcc: b@example.cn"
      })
  void whatIsNoMailAddressIsRefused(String typed) {
    assertThat(Contacts.email(typed, "email")).isInstanceOf(Checked.Wrong.class);
  }

  @ParameterizedTest
  @CsvSource({"341000, true", "３４１０００, true", "'', true", "34100, false", "3410000, false"})
  void postcodesHaveSixDigits(String typed, boolean right) {
    assertThat(Contacts.postcode(typed, "postcode").problem().isEmpty()).isEqualTo(right);
  }
}

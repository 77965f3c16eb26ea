package gongkai.console.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInLeadsOnlyToTheConsoleTest {

  @ParameterizedTest
  @CsvSource({
    "/console/items.xhtml, /console/items.xhtml",
    "/console/item.xhtml?id=0b9a&x=%E5%85%AC, /console/item.xhtml?id=0b9a&x=%E5%85%AC",
    "/console/, /console/",
    "'', /console/",
    "https://elsewhere.example/, /console/",
    "//elsewhere.example/console/, /console/",
    "/console/../id/item/1, /console/",
    "/console/login.xhtml, /console/",
    "/sparql, /console/",
    "'/console/items.xhtml\r\nSet-Cookie: a=b', /console/"
  })
  void after_signing_in(String wish, String goesTo) {
    String target = Next.allowed(wish);

    assertThat(target).isEqualTo(goesTo);
  }
}

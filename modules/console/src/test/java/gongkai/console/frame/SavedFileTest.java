package gongkai.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedFileTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cases.csv | attachment; filename=\"cases.csv\"",
        "告知书.pdf | attachment; filename=\"___.pdf\"; filename*=UTF-8''%E5%91%8A%E7%9F%A5%E4%B9%A6.pdf",
        "a \"b\".pdf | attachment; filename=\"a__b_.pdf\"; filename*=UTF-8''a%20%22b%22.pdf"
      })
  void itsNameIsOneHeaderWhateverItsSigns(String name, String header) {
    assertThat(SavedFile.disposition(name)).isEqualTo(header);
    assertThat(SavedFile.disposition(name + "\r\nX: y")).doesNotContain("\r", "\n");
  }
}

package gongkai.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  private static final List<String> OFFERED =
      List.of("text/html", "text/turtle", "application/ld+json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                             | text/html",
        "text/turtle                                     | text/turtle",
        "TEXT/Turtle                                     | text/turtle",
        "text/turtle, */*                                | text/turtle",
        "text/turtle;q=0.5, text/html;q=0.4              | text/turtle",
        "text/html;q=0.5, text/turtle                    | text/turtle",
        "application/ld+json, text/turtle                | application/ld+json",
        "text/*                                          | text/html",
        "text/*, text/html;q=0.1                         | text/turtle",
        "text/html;q=0, */*;q=0.1                        | text/turtle",
        "application/n-triples, text/turtle;q=0.2        | text/turtle",
        "application/ld+json;profile=\"a, b;q=0\"        | application/ld+json",
        "text/turtle;charset=utf-8;q=0.9,text/html;q=0.8 | text/turtle",
        "nonsense, text/turtle                           | text/turtle",
        "nonsense                                        | text/html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html"
      })
  void theBestTypeWins(String header, String expected) {
    assertThat(Accept.of(header).best(OFFERED)).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"image/png", "text/html;q=0", "*/*;q=0", "application/rdf+xml, image/*"})
  void nothingAcceptableIsSaid(String header) {
    assertThat(Accept.of(header).best(OFFERED)).isEmpty();
  }

  @Test
  void noHeaderAcceptsAll() {
    assertThat(Accept.of(null).best(OFFERED)).hasValue("text/html");
    assertThat(Accept.of("").best(OFFERED)).hasValue("text/html");
  }

  @Test
  void aHugeHeaderIsNotStudied() {
    String huge = "text/turtle,".repeat(10_000);

    assertThat(Accept.of(huge).best(OFFERED)).hasValue("text/html");
  }
}

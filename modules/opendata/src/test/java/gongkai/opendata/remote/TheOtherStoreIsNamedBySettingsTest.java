package gongkai.opendata.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheOtherStoreIsNamedBySettingsTest {
  private static final String ADDRESS = "http://127.0.0.1:3030/ds";

  @TempDir Path folder;

  @Test
  void withoutAnAddressThereIsNone() {
    assertThat(Place.of("", "", "", "")).isEmpty();
  }

  @Test
  void credentialsComeFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("credentials"), "gongkai:密:码\n");

    Place place = Place.of(ADDRESS, ADDRESS, "", file.toString()).orElseThrow();

    assertThat(place.authorization()).isEqualTo("Basic Z29uZ2thaTrlr4Y656CB");
    assertThatThrownBy(() -> Place.of(ADDRESS, "http://store.example/ds", "", file.toString()))
        .hasMessageStartingWith(Place.CREDENTIALS);
    Files.writeString(file, "no colon");
    assertThatThrownBy(() -> Place.of(ADDRESS, ADDRESS, "", file.toString()))
        .hasMessageStartingWith(Place.CREDENTIALS);
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://127.0.0.1/ds, http://127.0.0.1/ds, '', '', update",
    "http://127.0.0.1/ds, '', '', '', query",
    "'', http://127.0.0.1/ds, '', '', update",
    "http://user@127.0.0.1/ds, http://127.0.0.1/ds, '', '', update",
    "http://127.0.0.1/ds, http:// /ds, '', '', query",
    "http://127.0.0.1/ds, http://127.0.0.1/ds, relative, '', graph",
    "http://127.0.0.1/ds, http://127.0.0.1/ds, 'urn:a> {', '', graph",
    "http://127.0.0.1/ds, http://127.0.0.1/ds, '', /nowhere, credentials",
    "'', '', urn:a, '', update"
  })
  void whatIsWrongIsNamed(
      String update, String query, String graph, String credentials, String setting) {
    assertThatThrownBy(() -> Place.of(update, query, graph, credentials))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("gongkai.opendata.remote." + setting + " ");
  }
}

package gongkai.opendata.client;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Clients;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientsAreToldApartWithoutBeingKnownTest {
  private final Clients clients = new SaltedClients(Optional.of("127.0.0.1, 10.0.0.9"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.5 |                            | 203.0.113.5",
        "203.0.113.5 | 198.51.100.1               | 203.0.113.5",
        "127.0.0.1   | 198.51.100.1               | 198.51.100.1",
        "127.0.0.1   | 1.2.3.4, 198.51.100.1      | 198.51.100.1",
        "127.0.0.1   | 198.51.100.1, 10.0.0.9     | 198.51.100.1",
        "127.0.0.1   | 10.0.0.9, 127.0.0.1        | 10.0.0.9",
        "2001:db8::1 |                            | 2001:db8::ffff"
      })
  void only_named_proxies_are_believed(String address, String forwarded, String expected) {
    List<String> header = forwarded == null ? null : List.of(forwarded);

    String source = clients.client(address, header);

    assertThat(source).isEqualTo(clients.client(expected, null));
  }

  @Test
  void different_addresses_are_different_clients() {
    assertThat(clients.client("203.0.113.5", null))
        .isNotEqualTo(clients.client("203.0.113.6", null));
    assertThat(clients.client("2001:db8:1:1::1", null))
        .isNotEqualTo(clients.client("2001:db8:1:2::1", null));
  }

  @Test
  void the_address_does_not_show_and_a_restart_forgets_it() {
    String source = clients.client("203.0.113.5", null);

    assertThat(source).matches("[0-9a-f]{32}");
    assertThat(new SaltedClients(Optional.empty()).client("203.0.113.5", null))
        .isNotEqualTo(source);
  }
}

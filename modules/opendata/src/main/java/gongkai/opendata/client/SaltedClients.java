package gongkai.opendata.client;

import gongkai.opendata.Clients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The key is the network address, hashed with a salt that is drawn at each start and never leaves
 * the process.
 *
 * <p>{@code X-Forwarded-For} is believed only when the request comes from a proxy that the setting
 * {@code gongkai.portal.trusted-proxies} names.
 */
@ApplicationScoped
class SaltedClients implements Clients {
  private final byte[] salt = new byte[32];
  private Set<String> proxies;

  @SuppressWarnings("NullAway.Init")
  SaltedClients() {}

  /** Clients behind those proxies: addresses with commas between them. */
  @Inject
  SaltedClients(@ConfigProperty(name = "gongkai.portal.trusted-proxies") Optional<String> proxies) {
    new SecureRandom().nextBytes(salt);
    this.proxies = Set.copyOf(List.of(proxies.orElse("").replace(" ", "").split(",")));
  }

  @Override
  public String client(String address, @Nullable List<String> forwarded) {
    String seen = address;
    List<String> hops =
        forwarded == null ? List.of() : List.of(String.join(",", forwarded).split(","));
    for (int hop = hops.size() - 1; hop >= 0 && proxies.contains(seen); hop--) {
      seen = hops.get(hop).strip();
    }
    return hash(network(seen));
  }

  private static String network(String address) {
    if (!address.contains(":") || !address.matches("[0-9A-Fa-f:.]{2,45}")) {
      return address;
    }
    try {
      byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    } catch (java.net.UnknownHostException notOne) {
      return address;
    }
  }

  private String hash(String address) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      byte[] hash = mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

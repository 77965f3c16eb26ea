package gongkai.portal.posting;

import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tells callers apart without knowing them: the network address, hashed with a salt that is drawn
 * at each start and never leaves the process.
 *
 * <p>{@code X-Forwarded-For} is believed only when the request comes from a proxy that the setting
 * {@code gongkai.portal.trusted-proxies} names.
 */
@ApplicationScoped
public class Sources {
  private final byte[] salt = new byte[32];
  private Set<String> proxies;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Sources() {}

  /** Sources behind those proxies: addresses with commas between them. */
  @Inject
  public Sources(
      @ConfigProperty(name = "gongkai.portal.trusted-proxies") Optional<String> proxies) {
    new SecureRandom().nextBytes(salt);
    this.proxies = Set.copyOf(List.of(proxies.orElse("").replace(" ", "").split(",")));
  }

  /** The caller of a request. */
  public Caller caller(UriInfo uri, HttpHeaders headers, HttpServletRequest request) {
    Map<String, String> cookies = new HashMap<>();
    headers.getCookies().forEach((name, cookie) -> cookies.put(name, cookie.getValue()));
    String source = source(request.getRemoteAddr(), headers.getRequestHeader("X-Forwarded-For"));
    boolean foreign = "cross-site".equals(headers.getHeaderString("Sec-Fetch-Site"));
    return new Caller(Visit.of(uri, headers), cookies, source, foreign);
  }

  /** The key of an address; neighbours in one IPv6 network of 64 bits are one source. */
  String source(String address, @Nullable List<String> forwarded) {
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

package gongkai.applications.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one vault from the configured keys. */
@ApplicationScoped
public class Vaults {
  private static final String GCM = "-GCM";

  private Optional<Path> file;
  private Optional<String> keys;
  private String cipher;

  @SuppressWarnings("NullAway.Init")
  Vaults() {}

  @Inject
  Vaults(
      @ConfigProperty(name = "gongkai.applications.key-file") Optional<Path> file,
      @ConfigProperty(name = "gongkai.applications.keys") Optional<String> keys,
      @ConfigProperty(name = "gongkai.applications.cipher", defaultValue = "SM4-GCM")
          String cipher) {
    this.file = file;
    this.keys = keys;
    this.cipher = cipher;
  }

  /** On a key file. */
  Vaults(Path file, String cipher) {
    this(Optional.of(file), Optional.empty(), cipher);
  }

  @Produces
  @ApplicationScoped
  Vault vault() {
    return read();
  }

  /** A vault on the keys as they are now. */
  Vault read() {
    return of(keys.orElseGet(() -> keyFile().read()), cipher);
  }

  /** Makes new keys; false when they are given from outside and not in a file. */
  boolean renew() {
    if (keys.isPresent()) {
      return false;
    }
    keyFile().renew();
    return true;
  }

  private KeyFile keyFile() {
    return file.map(KeyFile::new)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "gongkai.applications.key-file: names no key file for personal data."));
  }

  /**
   * A vault on keys in the form of the key file, for tests and tools.
   *
   * @param cipher {@code SM4-GCM} or {@code AES-GCM}
   */
  public static Vault of(String keys, String cipher) {
    return new GcmVault(Keyring.parse(keys), Algorithm.valueOf(cipher.replace(GCM, "")));
  }
}

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

  @Inject
  @ConfigProperty(name = "gongkai.applications.key-file")
  private Optional<Path> file;

  @Inject
  @ConfigProperty(name = "gongkai.applications.keys")
  private Optional<String> keys;

  @Inject
  @ConfigProperty(name = "gongkai.applications.cipher", defaultValue = "SM4-GCM")
  private String cipher;

  @Produces
  @ApplicationScoped
  Vault vault() {
    return of(keys.orElseGet(this::read), cipher);
  }

  private String read() {
    return file.map(KeyFile::new)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "gongkai.applications.key-file: names no key file for personal data."))
        .read();
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

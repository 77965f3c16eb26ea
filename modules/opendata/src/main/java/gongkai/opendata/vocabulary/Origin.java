package gongkai.opendata.vocabulary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the public origin from the setting {@code gongkai.base-uri}. */
@Dependent
class Origin {

  @Produces
  @Singleton
  static Uris uris(
      @ConfigProperty(name = "gongkai.base-uri", defaultValue = "http://127.0.0.1:8080/")
          String base) {
    return new Uris(base.endsWith("/") ? base : base + "/");
  }
}

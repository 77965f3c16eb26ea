package gongkai.server;

import java.nio.file.Path;
import org.eclipse.microprofile.config.spi.Converter;

/** Lets settings be injected as paths. */
public class PathConverter implements Converter<Path> {
  private static final long serialVersionUID = 1L;

  @Override
  public Path convert(String value) {
    return Path.of(value);
  }
}

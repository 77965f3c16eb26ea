package gongkai.applications.department;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of a department. */
final class SectionKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String body = "";
  private String code = "";

  SectionKey() {}

  SectionKey(String body, String code) {
    this.body = body;
    this.code = code;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SectionKey key && key.body.equals(body) && key.code.equals(code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(body, code);
  }
}

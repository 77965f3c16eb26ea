package gongkai.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells clients apart without knowing them: by a key that says nothing about who they are. */
public interface Clients {

  /**
   * The key of a client; neighbours in one IPv6 network of 64 bits are one. It is good until the
   * next start.
   *
   * @param address of the other end of the connection
   * @param forwarded headers {@code X-Forwarded-For}
   */
  String client(String address, @Nullable List<String> forwarded);
}

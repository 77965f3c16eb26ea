package gongkai.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sockets of a process that take what anybody sends, from the kernel's tables (Linux). */
final class OpenSockets {
  private static final String LISTENING = "0A";
  private static final String UNCONNECTED = "07";
  private static final int ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private OpenSockets() {}

  /** Addresses of the TCP sockets that listen. */
  static List<InetSocketAddress> tcp(long process) throws IOException {
    return of(process, LISTENING, "tcp", "tcp6");
  }

  /** Addresses of the UDP sockets without a peer. */
  static List<InetSocketAddress> udp(long process) throws IOException {
    return of(process, UNCONNECTED, "udp", "udp6");
  }

  private static List<InetSocketAddress> of(long process, String state, String... tables)
      throws IOException {
    Path directory = Path.of("/proc", Long.toString(process));
    Set<String> own = inodes(directory.resolve("fd"));
    List<InetSocketAddress> found = new ArrayList<>();
    for (String table : tables) {
      for (String line : lines(directory.resolve("net").resolve(table))) {
        String[] columns = line.strip().split("\\s+");
        if (columns[STATE].equals(state) && own.contains(columns[INODE])) {
          found.add(address(columns[ADDRESS]));
        }
      }
    }
    return found;
  }

  /** The rows below the heading; a kernel without IPv6 has no table of it. */
  private static List<String> lines(Path table) throws IOException {
    return Files.exists(table) ? Files.readAllLines(table).stream().skip(1).toList() : List.of();
  }

  private static Set<String> inodes(Path descriptors) throws IOException {
    try (var open = Files.list(descriptors)) {
      return open.map(OpenSockets::target)
          .filter(name -> name.startsWith("socket:["))
          .map(name -> name.substring("socket:[".length(), name.length() - 1))
          .collect(Collectors.toSet());
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (NoSuchFileException closed) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words of four bytes in the machine's order, a colon, the port; all in hexadecimal. */
  private static InetSocketAddress address(String column) throws UnknownHostException {
    int colon = column.indexOf(':');
    ByteBuffer words = ByteBuffer.wrap(HexFormat.of().parseHex(column.substring(0, colon)));
    ByteBuffer bytes = ByteBuffer.allocate(words.capacity()).order(ByteOrder.nativeOrder());
    while (words.hasRemaining()) {
      bytes.putInt(words.getInt());
    }
    return new InetSocketAddress(
        InetAddress.getByAddress(bytes.array()), Integer.parseInt(column.substring(colon + 1), 16));
  }
}

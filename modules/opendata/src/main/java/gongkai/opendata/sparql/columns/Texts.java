package gongkai.opendata.sparql.columns;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The texts of a column's values one after the other, to look for a part in all of them. */
final class Texts {
  private final byte[] all;
  private final int[] starts;

  private Texts(byte[] all, int[] starts) {
    this.all = all;
    this.starts = starts;
  }

  /**
   * Gathers texts.
   *
   * @param text of a value, null when it is no text
   * @return nothing when one is no text, or not Unicode, or all together are too long
   */
  static Optional<Texts> of(int number, IntFunction<@Nullable String> text) {
    byte[] all = new byte[Math.max(64, Math.min(number, 10_000_000) * 48)];
    int[] starts = new int[number + 1];
    int end = 0;
    for (int i = 0; i < number; i++) {
      String one = text.apply(i);
      Optional<byte[]> bytes = one == null ? Optional.empty() : bytes(one);
      if (bytes.isEmpty() || (long) end + bytes.get().length > Integer.MAX_VALUE / 2) {
        return Optional.empty();
      }
      byte[] more = bytes.get();
      if (end + more.length > all.length) {
        all = Arrays.copyOf(all, Math.max(end + more.length, all.length / 2 * 3));
      }
      System.arraycopy(more, 0, all, end, more.length);
      end += more.length;
      starts[i + 1] = end;
    }
    return Optional.of(new Texts(Arrays.copyOf(all, end), starts));
  }

  /** UTF-8, in which a part of a text is a part of its bytes; nothing for half a character. */
  static Optional<byte[]> bytes(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Which texts contain the part. */
  BitSet containing(byte[] part) {
    BitSet found = new BitSet(starts.length);
    if (part.length == 0) {
      found.set(0, starts.length - 1);
      return found;
    }
    int last = part.length - 1;
    int[] skip = new int[256];
    Arrays.fill(skip, part.length);
    for (int i = 0; i < last; i++) {
      skip[part[i] & 0xff] = last - i;
    }
    int at = last;
    int text = 0;
    while (at < all.length) {
      int i = 0;
      while (i <= last && all[at - i] == part[last - i]) {
        i++;
      }
      if (i > last) {
        while (starts[text + 1] <= at - last) {
          text++;
        }
        if (at < starts[text + 1]) {
          found.set(text);
        }
        at++;
      } else {
        at += skip[all[at] & 0xff];
      }
    }
    return found;
  }

  long bytes() {
    return all.length + 4L * starts.length;
  }
}

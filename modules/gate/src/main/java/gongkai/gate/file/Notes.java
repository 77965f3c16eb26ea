package gongkai.gate.file;

import gongkai.gate.personal.Hit;
import gongkai.gate.personal.PersonalNumbers;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one scan sees, and what it has spent. */
public final class Notes {
  private static final int LONGEST = 1 << 20;
  private static final int OVERLAP = 64;

  private final Limits limits;
  private final List<Observation> observations = new ArrayList<>();
  private final Set<List<String>> known = new HashSet<>();
  private long characters;
  private long bytes;
  private int entries;

  Notes(Limits limits) {
    this.limits = limits;
  }

  /** A text of the file; visible or not. */
  public void text(String place, String text) {
    goOn();
    characters += text.length();
    if (characters > Limits.CHARACTERS) {
      throw new ScanStopped("too-large");
    }
    for (int from = 0; from < text.length(); from += LONGEST - OVERLAP) {
      String piece = text.substring(from, Math.min(text.length(), from + LONGEST));
      for (Hit hit : PersonalNumbers.in(piece)) {
        add(new Observation(hit.code(), masked(place), hit.masked(), hit.digest()));
      }
      if (from + LONGEST >= text.length()) {
        break;
      }
    }
  }

  /** Something a reader of the file would not see. */
  public void found(String place, String code) {
    goOn();
    add(new Observation(code, masked(place), "", ""));
  }

  /** Counts a member of an archive. */
  public void entry() {
    goOn();
    entries++;
    if (entries > limits.entries()) {
      throw new ScanStopped("too-large");
    }
  }

  /**
   * Counts what is unpacked.
   *
   * @param packed size of the packed form, to tell a bomb; 0 when unknown
   */
  public InputStream counted(InputStream in, long packed) {
    return new Counted(in, packed);
  }

  /** Stops when the time is over. */
  public void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new ScanStopped("too-slow");
    }
  }

  /** Everything seen so far. */
  public List<Observation> all() {
    return List.copyOf(observations);
  }

  private void add(Observation observation) {
    // The same number or the same finding once for each place.
    if (!known.add(List.of(observation.code(), observation.place(), observation.digest()))) {
      return;
    }
    if (observations.size() >= Limits.OBSERVATIONS) {
      throw new ScanStopped("too-many");
    }
    observations.add(observation);
  }

  private static String masked(String place) {
    String clean = PersonalNumbers.masked(place);
    return clean.length() > 200 ? clean.substring(0, 200) : clean;
  }

  private final class Counted extends FilterInputStream {
    private final long packed;
    private long read;

    Counted(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      spend(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      spend(Math.max(n, 0));
      return n;
    }

    private void spend(int n) {
      goOn();
      read += n;
      bytes += n;
      boolean bomb = packed > 0 && read > 1 << 20 && read / packed > Limits.RATIO;
      if (bomb || bytes > limits.unpackedBytes()) {
        throw new ScanStopped("too-large");
      }
    }
  }
}

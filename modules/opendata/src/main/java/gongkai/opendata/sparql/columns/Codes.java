package gongkai.opendata.sparql.columns;

/** Numbers from -1, in as few bytes as the greatest of them needs. */
final class Codes {
  private static final int BYTE = 0xff;
  private static final int SHORT = 0xffff;

  private final byte[] bytes;
  private final short[] shorts;
  private final int[] ints;

  private Codes(byte[] bytes, short[] shorts, int[] ints) {
    this.bytes = bytes;
    this.shorts = shorts;
    this.ints = ints;
  }

  /**
   * Packs numbers.
   *
   * @param values how many different ones there may be, from 0
   */
  static Codes packed(int[] numbers, int values) {
    if (values < BYTE) {
      byte[] packed = new byte[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        packed[i] = (byte) numbers[i];
      }
      return new Codes(packed, new short[0], new int[0]);
    }
    if (values < SHORT) {
      short[] packed = new short[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        packed[i] = (short) numbers[i];
      }
      return new Codes(new byte[0], packed, new int[0]);
    }
    return new Codes(new byte[0], new short[0], numbers);
  }

  int get(int place) {
    if (bytes.length > 0) {
      int code = bytes[place] & BYTE;
      return code == BYTE ? -1 : code;
    }
    if (shorts.length > 0) {
      int code = shorts[place] & SHORT;
      return code == SHORT ? -1 : code;
    }
    return ints[place];
  }

  int size() {
    return bytes.length + shorts.length + ints.length;
  }

  long bytes() {
    return bytes.length + 2L * shorts.length + 4L * ints.length;
  }
}

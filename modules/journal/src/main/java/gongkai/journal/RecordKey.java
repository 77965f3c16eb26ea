package gongkai.journal;

import java.util.regex.Pattern;

/**
 * The lasting name of a public record; its address is {@code /id/{type}/{key}}.
 *
 * @param type kind of record: {@code item}, {@code report}, {@code body}
 * @param key 1 to 120 letters, digits and {@code - _ . /}; an item's is its index number (索引号)
 */
public record RecordKey(String type, String key) {
  private static final Pattern TYPE = Pattern.compile("[a-z]{2,20}");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,119}");

  public RecordKey {
    if (!TYPE.matcher(type).matches() || !KEY.matcher(key).matches() || key.contains("//")) {
      throw new IllegalArgumentException("Not a record key: " + type + " " + key);
    }
  }

  /** The path of the record's address, without leading slash: {@code id/item/…}. */
  public String path() {
    return "id/" + type + "/" + key;
  }

  @Override
  public String toString() {
    return type + "/" + key;
  }
}

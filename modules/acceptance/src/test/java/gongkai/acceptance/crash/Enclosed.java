package gongkai.acceptance.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A letter that is to leave with files, and what its page has told of them.
 *
 * @param id of the letter
 * @param shown names of the files that the page has shown
 */
record Enclosed(String id, Set<String> shown) {
  /** Of the files that each letter is to leave with. */
  static final List<String> NAMES = List.of("分配结果表.txt", "会议纪要.txt", "合同.txt");

  Enclosed(String id) {
    this(id, ConcurrentHashMap.newKeySet());
  }

  String path() {
    return "console/letter.xhtml?id=" + id;
  }

  /** More than a buffer, and another in each letter. */
  String content(String name) {
    return (name + " " + id + "\n").repeat(4000);
  }

  /** Hash of its files together as the letter is signed with it: a line for each in their order. */
  String seal(List<String> names) {
    var lines = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      lines.append("%d\t%s\t%s\n".formatted(i + 1, name, sha256(bytes(content(name)))));
    }
    return sha256(bytes(lines.toString()));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

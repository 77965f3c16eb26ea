package gongkai.applications.binding;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that lists each of its parts with the hash of its bytes. */
final class Parcel {
  private final ZipOutputStream zip;
  private final Contents contents;
  private final JsonArrayBuilder entries = Json.createArrayBuilder();

  Parcel(OutputStream out, Contents contents) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.contents = contents;
  }

  void add(String path, String title, String mediaType, byte[] bytes) throws IOException {
    add(path, title, mediaType, new ByteArrayInputStream(bytes));
  }

  void add(String path, String title, String mediaType, InputStream bytes) throws IOException {
    var hashing = new DigestInputStream(bytes, sha256());
    begin(path);
    long length = hashing.transferTo(zip);
    zip.closeEntry();
    entries.add(
        Json.createObjectBuilder()
            .add("path", path)
            .add("title", title)
            .add("mediaType", mediaType)
            .add("bytes", length)
            .add("sha256", HexFormat.of().formatHex(hashing.getMessageDigest().digest())));
  }

  private void begin(String path) throws IOException {
    var entry = new ZipEntry(path);
    entry.setTime(contents.making().at().toEpochMilli());
    zip.putNextEntry(entry);
  }

  /**
   * Adds the list and ends the archive; one that was cut off has no end and opens nowhere. What is
   * below stays open.
   */
  void finish() throws IOException {
    String manifest =
        Json.createObjectBuilder()
            .add("number", contents.view().number())
            .add("madeAt", contents.making().at().toString())
            .add("madeBy", contents.making().by())
            .add("entries", entries)
            .build()
            .toString();
    begin("manifest.json");
    zip.write(manifest.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

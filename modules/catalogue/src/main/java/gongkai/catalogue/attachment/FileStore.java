package gongkai.catalogue.attachment;

import gongkai.catalogue.Attachments;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.content.ContentHash;
import gongkai.gate.ReleaseGate;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files by hash under {@code <data>/files/ab/cd/<sha256>}. A file appears under its name only when
 * it is whole.
 */
@ApplicationScoped
public class FileStore implements Attachments {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private Path folder = Path.of("files");
  private long maximum;
  private ReleaseGate gate;

  @SuppressWarnings("NullAway.Init")
  FileStore() {}

  /**
   * In a data directory.
   *
   * @param maximum largest file in bytes
   */
  @Inject
  public FileStore(
      @ConfigProperty(name = "gongkai.data") String data,
      @ConfigProperty(
              name = "gongkai.catalogue.attachment.maximum-bytes",
              defaultValue = "52428800")
          long maximum,
      ReleaseGate gate) {
    this.folder = Path.of(data, "files");
    this.maximum = maximum;
    this.gate = gate;
  }

  @Override
  public Change<ItemContent.Attachment> store(Actor actor, String name, InputStream content)
      throws IOException {
    if (!Permission.EDIT_ITEMS.isHeldBy(actor)) {
      return Change.refused("file", "forbidden", "只有编辑可以上传附件。");
    }
    String clean = FileName.clean(name);
    Path incoming = Files.createDirectories(folder.resolve("incoming"));
    Path draft = Files.createTempFile(incoming, "upload", ".part");
    try {
      return take(clean, content, draft);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private Change<ItemContent.Attachment> take(String name, InputStream content, Path draft)
      throws IOException {
    var digest = ContentHash.digest();
    long bytes;
    try (var out = Files.newOutputStream(draft);
        var in = new DigestInputStream(content, digest)) {
      bytes = in.transferTo(new LimitedOutput(out, maximum));
    } catch (LimitedOutput.TooLarge e) {
      return Change.refused(
          "file", "too-large", "文件超过%d MB的上限，请压缩或拆分后上传。".formatted(maximum >> 20));
    }
    if (bytes == 0) {
      return Change.refused("file", "empty", "文件是空的，请检查后重新上传。");
    }
    Optional<FileKind> kind = FileKind.detect(draft, name);
    if (kind.isEmpty()) {
      return Change.refused("file", "type", "不接受这种文件，或文件内容与扩展名不符。可上传：" + FileKind.EXTENSIONS + "。");
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    String mediaType = kind.get().mediaType();
    Path kept = keep(draft, hash);
    // Its findings are shown with the item; looking into the file now makes publication fast.
    gate.scan(new ReleasedFile(name, hash, mediaType, kept));
    return new Change.Done<>(new ItemContent.Attachment(name, mediaType, bytes, hash));
  }

  private Path keep(Path draft, String hash) throws IOException {
    Path place = place(hash);
    if (Files.exists(place)) {
      return place;
    }
    Files.createDirectories(place.getParent());
    try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return place;
  }

  @Override
  public Optional<Path> find(String sha256) {
    return HASH.matcher(sha256).matches()
        ? Optional.of(place(sha256)).filter(Files::isRegularFile)
        : Optional.empty();
  }

  @Override
  public long maximumBytes() {
    return maximum;
  }

  @Override
  public Optional<Kind> examine(String name, Path file) throws IOException {
    String clean = FileName.clean(name);
    return FileKind.detect(file, clean).map(kind -> new Kind(clean, kind.mediaType()));
  }

  @Override
  public String endings() {
    return FileKind.EXTENSIONS;
  }

  private Path place(String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
  }
}

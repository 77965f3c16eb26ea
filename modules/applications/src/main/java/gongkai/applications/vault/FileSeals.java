package gongkai.applications.vault;

import gongkai.applications.vault.SealedData.SealedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Sealed files under changing keys. */
final class FileSeals {
  private static final int START_BYTES = 32;

  private FileSeals() {}

  static boolean isCurrent(Vault vault, SealedFile file) {
    try (InputStream in = Files.newInputStream(file.path())) {
      return vault.isCurrent(in.readNBytes(START_BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Seals a file anew; the old one stands until the new one is on disk. False when it is current.
   */
  static boolean renew(Vault vault, SealedFile file) throws IOException {
    if (isCurrent(vault, file)) {
      return false;
    }
    Path next = file.path().resolveSibling(file.path().getFileName() + ".new");
    try (InputStream in = vault.opening(Files.newInputStream(file.path()), file.context());
        OutputStream out = vault.sealing(Files.newOutputStream(next), file.context())) {
      in.transferTo(out);
    }
    try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(next, file.path(), StandardCopyOption.ATOMIC_MOVE);
    return true;
  }
}

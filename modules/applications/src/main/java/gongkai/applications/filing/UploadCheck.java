package gongkai.applications.filing;

import gongkai.applications.intake.Upload;
import gongkai.catalogue.Attachments;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at what applicants send, or staff enclose, before it is kept: number, size, and kind by
 * content.
 */
@ApplicationScoped
public class UploadCheck {
  private static final String FIELD = "files";

  private Attachments kinds;
  private int most;
  private long maximum;

  @SuppressWarnings("NullAway.Init")
  UploadCheck() {}

  /**
   * With limits.
   *
   * @param most files with one form
   * @param maximum bytes of one file
   */
  @Inject
  public UploadCheck(
      Attachments kinds,
      @ConfigProperty(name = "gongkai.applications.files.most", defaultValue = "10") int most,
      @ConfigProperty(name = "gongkai.applications.files.maximum-bytes", defaultValue = "20971520")
          long maximum) {
    this.kinds = kinds;
    this.most = most;
    this.maximum = maximum;
  }

  /** The files, or all that is wrong with them. */
  public Change<List<CheckedFile>> check(List<Upload> uploads) {
    if (uploads.size() > most) {
      return refused("file.count", "一次最多上传%d个文件，请合并或减少后再提交。".formatted(most));
    }
    List<CheckedFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < uploads.size(); i++) {
      switch (check(uploads.get(i), i + 1)) {
        case Change.Done<CheckedFile> done -> files.add(done.value());
        case Change.Refused<CheckedFile> refused -> problems.addAll(refused.problems());
      }
    }
    return problems.isEmpty() ? new Change.Done<>(files) : new Change.Refused<>(problems);
  }

  /** How many files are taken together. */
  public int most() {
    return most;
  }

  /**
   * One file. The message names it by its place: its name may be personal.
   *
   * @param place from 1 among those that came together
   */
  public Change<CheckedFile> check(Upload upload, int place) {
    try {
      long bytes = Files.size(upload.content());
      if (bytes > maximum) {
        return refused("file.size", "第%d个文件超过%d MB的上限，请压缩或拆分后上传。".formatted(place, maximum >> 20));
      }
      Optional<Attachments.Kind> kind =
          bytes == 0 ? Optional.empty() : kinds.examine(upload.name(), upload.content());
      if (kind.isEmpty()) {
        return refused(
            "file.type", "第%d个文件不能接收，或内容与扩展名不符。可上传：%s。".formatted(place, kinds.endings()));
      }
      return new Change.Done<>(
          new CheckedFile(
              upload.purpose(),
              kind.get().name(),
              kind.get().mediaType(),
              bytes,
              upload.content()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Change<T> refused(String code, String text) {
    return Change.refused(FIELD, code, text);
  }
}

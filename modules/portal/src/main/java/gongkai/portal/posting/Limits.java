package gongkai.portal.posting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a form may bring: the settings {@code gongkai.applications.files.*}. */
@Dependent
public class Limits {
  private final long file;
  private final long total;
  private final int files;
  private final List<String> types;

  /** Limits in bytes and numbers; types are file endings with commas between them. */
  @Inject
  public Limits(
      @ConfigProperty(name = "gongkai.applications.files.maximum-bytes", defaultValue = "20971520")
          long file,
      @ConfigProperty(
              name = "gongkai.applications.files.maximum-total-bytes",
              defaultValue = "52428800")
          long total,
      @ConfigProperty(name = "gongkai.applications.files.most", defaultValue = "10") int files,
      @ConfigProperty(
              name = "gongkai.applications.files.types",
              defaultValue = "pdf,ofd,docx,doc,wps,xlsx,xls,pptx,txt,csv,jpg,jpeg,png,zip")
          String types) {
    this.file = file;
    this.total = total;
    this.files = files;
    this.types = List.of(types.toLowerCase(Locale.ROOT).replace(" ", "").split(","));
  }

  /** Bytes of one file. */
  public long file() {
    return file;
  }

  /** Bytes of all files. */
  public long total() {
    return total;
  }

  /** Number of files. */
  public int files() {
    return files;
  }

  /** File endings without dot. */
  public List<String> types() {
    return types;
  }

  /** Says whether a file of that name may come. */
  boolean takes(String name) {
    return types.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * Bytes of a request that are read at all; room for telling the sender in a page what is wrong.
   */
  long request() {
    return 4 * total + 1_048_576;
  }

  /** The value of {@code accept} of a file field. */
  public String accept() {
    return "." + String.join(",.", types);
  }

  /** Megabytes of one file, for a reader. */
  public String megabytes() {
    return String.valueOf(Math.max(1, file / 1_048_576));
  }
}

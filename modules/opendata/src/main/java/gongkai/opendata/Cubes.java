package gongkai.opendata;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The yearly statistics as data cubes: figures of annual reports by body, year and two codes that
 * mean the same in every format of the reports. Cost grows with the bodies and years selected.
 */
public interface Cubes {
  /** The dimension of bodies in a {@link Cube}. */
  String AREA = "area";

  /** The dimension of years. */
  String YEAR = "year";

  /** The dimension of a table's rows. */
  String ROW = "row";

  /** The dimension of a table's columns. */
  String COLUMN = "column";

  /** All cubes, without codes of their dimensions. */
  List<Cube> all();

  /** A cube with the codes of its dimensions in statutory order. */
  Optional<Cube> find(String id);

  /**
   * The figures that have the given codes; a dimension that is not given is free. They are ordered
   * by the codes of the dimensions.
   *
   * @param locked code by {@link #AREA}, {@link #YEAR}, {@link #ROW}, {@link #COLUMN}
   * @return empty when there is no such cube
   */
  List<Figure> figures(String id, Map<String, String> locked);

  /**
   * The selected figures as a file, which is made in memory.
   *
   * @param locked code by dimension, as for {@link #figures}
   * @return empty when there is no such cube
   */
  Optional<Export> export(String id, Map<String, String> locked, Form form);

  /** Changes when a figure of any cube may have changed: a journal position. */
  long version();

  /** What comes of an export. */
  sealed interface Export permits Exported, TooLarge {}

  /** The file. */
  record Exported(String text) implements Export {}

  /**
   * A refusal: the bodies and years selected have more than 500 reports, or 100 in the form of
   * cube.link, and not one row and column of each is selected. Who selects less has a file; dumps
   * have whole cubes.
   */
  record TooLarge() implements Export {}

  /** Words in both languages; the English is empty where there is none. */
  record Words(String zh, String en) {}

  /**
   * A cube.
   *
   * @param id name in addresses, for example {@code applications}
   * @param money whether it measures money
   */
  record Cube(
      String id, Words title, Words description, boolean money, List<Dimension> dimensions) {
    public Cube {
      dimensions = List.copyOf(dimensions);
    }

    /** A dimension by {@link #AREA}, {@link #YEAR}, {@link #ROW} or {@link #COLUMN}. */
    public Dimension dimension(String name) {
      return dimensions.stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
    }
  }

  /**
   * A dimension.
   *
   * @param concept its name in SDMX, for example {@code REQUEST_RESULT}
   */
  record Dimension(String name, String concept, Words label, List<Code> codes) {
    public Dimension {
      codes = List.copyOf(codes);
    }
  }

  /** A code with its label and the code above it, empty when there is none. */
  record Code(String code, Words label, String parent) {}

  /**
   * A figure of an annual report.
   *
   * @param codes by dimension
   * @param value decimal number
   * @param unit in Chinese
   * @param status {@code A} normal, {@code B} break in the series
   * @param address of the observation
   * @param query address that computes it anew, empty when its sources are not public
   */
  record Figure(
      Map<String, String> codes,
      String value,
      String unit,
      String status,
      String address,
      String query) {
    public Figure {
      codes = Map.copyOf(codes);
    }

    /** Its code in a dimension. */
    public String code(String dimension) {
      return codes.getOrDefault(dimension, "");
    }
  }

  /** The forms of a cube beside its page. */
  enum Form {
    /** Comma-separated values with labels in Chinese. */
    CSV("csv", "text/csv"),
    /** JSON-stat 2.0. */
    JSON_STAT("json", "application/json"),
    /** SDMX-CSV 1.0. */
    SDMX_CSV("sdmx.csv", "application/vnd.sdmx.data+csv"),
    /** The view of cube.link in Turtle. */
    CUBE_LINK("cube.ttl", "text/turtle");

    private final String suffix;
    private final String mediaType;

    Form(String suffix, String mediaType) {
      this.suffix = suffix;
      this.mediaType = mediaType;
    }

    /** End of the address, without its dot. */
    public String suffix() {
      return suffix;
    }

    /** The media type without parameters. */
    public String mediaType() {
      return mediaType;
    }
  }
}

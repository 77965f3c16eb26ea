package gongkai.office;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A public body (行政机关) as others see it.
 *
 * @param version counts changes; give it back when changing the body
 * @param code lasting code
 * @param parent the body above it, {@code null} for the root
 * @param name full statutory name, as printed on documents
 * @param nameEn English name
 * @param shortName name used in lists
 * @param creditCode unified social credit code (GB 32100), checked
 * @param level administrative level
 * @param indexScheme pattern of its index numbers (索引号), for example <code>{uscc}/{yyyy}-{n:5}
 *     </code>
 * @param documentPrefix its agency word in document numbers (机关代字), for example 赣开经发
 * @param region calendar overlay that applies to it, empty for the national calendar
 * @param contact what the guide publishes (Article 12)
 * @param columns the catalogue columns it keeps, in order
 */
public record Body(
    long version,
    BodyCode code,
    @Nullable BodyCode parent,
    String name,
    String nameEn,
    String shortName,
    String creditCode,
    BodyLevel level,
    String indexScheme,
    String documentPrefix,
    String region,
    Contact contact,
    List<Column> columns) {

  public Body {
    columns = List.copyOf(columns);
  }

  /** The scheme of its index numbers. */
  public IndexScheme scheme() {
    return new IndexScheme(indexScheme);
  }

  /** Its credit code as a value. */
  public CreditCode credit() {
    return new CreditCode(creditCode);
  }

  /** The column of that code. */
  public Optional<Column> column(String columnCode) {
    return columns.stream().filter(column -> column.code().equals(columnCode)).findFirst();
  }

  /** Guide data of Article 12; each field may be empty. */
  public record Contact(
      String disclosureUnit,
      String address,
      String officeHours,
      String phone,
      String fax,
      String email,
      String website,
      String postcode) {
    /** Nothing known yet. */
    public static final Contact NONE = new Contact("", "", "", "", "", "", "", "");
  }

  /**
   * A column (栏目) of the body's catalogue.
   *
   * @param code lasting code, for example {@code bmwj}
   * @param articleItem item 1 to 15 of Article 20 under which the column stands
   * @param chain the review steps an item of this column passes, by role name in order; empty for
   *     the default chain
   */
  public record Column(String code, String name, String nameEn, int articleItem, List<Role> chain) {
    /** First review, secrecy review, approval (信息发布逐级审核, Article 17). */
    public static final List<Role> DEFAULT_CHAIN =
        List.of(Role.REVIEWER, Role.SECRECY_REVIEWER, Role.APPROVER);

    public Column {
      chain = List.copyOf(chain);
    }

    /** The review steps that count: the column's own chain, or the default one. */
    public List<Role> steps() {
      return chain.isEmpty() ? DEFAULT_CHAIN : chain;
    }
  }
}

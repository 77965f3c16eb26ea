package gongkai.catalogue.desk;

import gongkai.catalogue.Attachments;
import gongkai.catalogue.ItemContent;
import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.content.ContentRules;
import gongkai.catalogue.content.Manuscript;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Judges what editors write and says which chain it has to pass. */
@ApplicationScoped
public class Authoring {
  private Office office;
  private Vocabulary vocabulary;
  private Attachments attachments;
  private Clock clock;
  private List<Role> standardChain = List.of();

  @SuppressWarnings("NullAway.Init")
  Authoring() {}

  /**
   * On the doors it needs.
   *
   * @param standardChain role names in order, for columns without a chain of their own
   */
  @Inject
  public Authoring(
      Office office,
      Vocabulary vocabulary,
      Attachments attachments,
      Clock clock,
      @ConfigProperty(
              name = "gongkai.catalogue.chain",
              defaultValue = "REVIEWER,SECRECY_REVIEWER,APPROVER")
          List<String> standardChain) {
    this.office = office;
    this.vocabulary = vocabulary;
    this.attachments = attachments;
    this.clock = clock;
    this.standardChain = standardChain.stream().map(String::strip).map(Role::valueOf).toList();
  }

  /** What is wrong with a draft. */
  public List<Problem> ofDraft(Manuscript manuscript) {
    List<Problem> problems =
        new ArrayList<>(
            ContentRules.ofDraft(
                manuscript.content(),
                office.body(manuscript.content().body()).orElse(null),
                vocabulary,
                today()));
    if (manuscript.note().codePointCount(0, manuscript.note().length()) > 500) {
      problems.add(new Problem("note", "too-long", "更正说明最多500字，请压缩。"));
    }
    for (ItemContent.Attachment file : manuscript.content().attachments()) {
      if (attachments.find(file.sha256()).isEmpty()) {
        problems.add(
            new Problem("attachments", "missing-file", "附件“" + file.name() + "”没有上传成功，请重新上传。"));
      }
    }
    return problems;
  }

  /** What is wrong with or missing from what shall be reviewed. */
  public List<Problem> ofComplete(ItemContent content) {
    return ContentRules.ofComplete(
        content, office.body(content.body()).orElse(null), vocabulary, today());
  }

  /** The steps that an item of a body's column has to pass, by role name. */
  public List<String> chain(BodyCode body, String column) {
    List<Role> own =
        office
            .body(body)
            .flatMap(known -> known.column(column))
            .map(Body.Column::chain)
            .orElse(List.of());
    return (own.isEmpty() ? standardChain : own).stream().map(Role::name).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

package gongkai.console.items;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.ItemContent.Attachment;
import gongkai.catalogue.ItemView;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of an item while they are being written. */
public class ItemForm {
  /** Fields that have a place for messages in the editor. */
  static final Set<String> FIELDS =
      Set.of(
          "body",
          "column",
          "title",
          "summary",
          "documentNumber",
          "documentKind",
          "theme",
          "genre",
          "keywords",
          "basis",
          "written",
          "formed",
          "html",
          "attachments",
          "note");

  private String body;
  private String column = "";
  private String title = "";
  private String summary = "";
  private String documentNumber = "";
  private String documentKind = "";
  private String theme = "";
  private String genre = "";
  private String keywords = "";
  private int basis = 15;
  private @Nullable LocalDate written;
  private @Nullable LocalDate formed;
  private String html = "";
  private String note = "";
  private final List<Attachment> attachments = new ArrayList<>();

  ItemForm(BodyCode body) {
    this.body = body.value();
  }

  static ItemForm of(ItemView item) {
    ItemContent content = item.content();
    ItemForm form = new ItemForm(content.body());
    form.column = content.column();
    form.title = content.title();
    form.summary = content.summary();
    form.documentNumber = content.documentNumber();
    form.documentKind = content.documentKind();
    form.theme = content.theme();
    form.genre = content.genre();
    form.keywords = String.join("；", content.keywords());
    form.basis = content.basis();
    form.written = content.written();
    form.formed = content.formed();
    form.html = content.html();
    form.note = item.note();
    form.attachments.addAll(content.attachments());
    return form;
  }

  ItemContent content() {
    return new ItemContent(
        new BodyCode(body),
        column,
        title.strip(),
        summary.strip(),
        documentNumber.strip(),
        documentKind,
        theme,
        genre,
        words(),
        basis,
        written,
        formed,
        html,
        attachments);
  }

  private List<String> words() {
    return Arrays.stream(keywords.split("[;；,，、\\s]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  void attach(Attachment attachment) {
    attachments.add(attachment);
  }

  void detach(String sha256) {
    attachments.removeIf(attachment -> attachment.sha256().equals(sha256));
  }

  public List<Attachment> getAttachments() {
    return attachments;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getColumn() {
    return column;
  }

  public void setColumn(@Nullable String column) {
    this.column = text(column);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = text(title);
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(@Nullable String summary) {
    this.summary = text(summary);
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(@Nullable String documentNumber) {
    this.documentNumber = text(documentNumber);
  }

  public String getDocumentKind() {
    return documentKind;
  }

  public void setDocumentKind(@Nullable String documentKind) {
    this.documentKind = text(documentKind);
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(@Nullable String theme) {
    this.theme = text(theme);
  }

  public String getGenre() {
    return genre;
  }

  public void setGenre(@Nullable String genre) {
    this.genre = text(genre);
  }

  public String getKeywords() {
    return keywords;
  }

  public void setKeywords(@Nullable String keywords) {
    this.keywords = text(keywords);
  }

  public int getBasis() {
    return basis;
  }

  public void setBasis(int basis) {
    this.basis = basis;
  }

  public @Nullable LocalDate getWritten() {
    return written;
  }

  public void setWritten(@Nullable LocalDate written) {
    this.written = written;
  }

  public @Nullable LocalDate getFormed() {
    return formed;
  }

  public void setFormed(@Nullable LocalDate formed) {
    this.formed = formed;
  }

  public String getHtml() {
    return html;
  }

  public void setHtml(@Nullable String html) {
    this.html = text(html);
  }

  /** Remark on a correction, published with it. */
  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = text(note);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

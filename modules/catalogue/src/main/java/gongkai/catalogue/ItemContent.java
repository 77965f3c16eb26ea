package gongkai.catalogue;

import gongkai.office.BodyCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor writes: the fields of the catalogue (Article 12; national catalogue guideline of
 * 2009).
 *
 * @param body the body that discloses (发布机构)
 * @param column code of its column (栏目)
 * @param title main title only (名称), 1 to 200 characters
 * @param summary 内容概述, at most 500 characters
 * @param documentNumber 发文字号, normalised to hexagonal brackets; empty for none
 * @param documentKind 公文种类 code, empty for none
 * @param theme 主题分类 code, two digits
 * @param genre 体裁分类 code, empty for none
 * @param keywords at most 10
 * @param basis item of Article 20 on which disclosure rests (公开依据), 1 to 15
 * @param written date of signing (成文日期)
 * @param formed date of formation (生成日期); the 20 working days of Article 26 run from it
 * @param html full text, sanitised when stored
 * @param attachments files, in order
 */
public record ItemContent(
    BodyCode body,
    String column,
    String title,
    String summary,
    String documentNumber,
    String documentKind,
    String theme,
    String genre,
    List<String> keywords,
    int basis,
    @Nullable LocalDate written,
    @Nullable LocalDate formed,
    String html,
    List<Attachment> attachments) {

  public ItemContent {
    keywords = List.copyOf(keywords);
    attachments = List.copyOf(attachments);
  }

  /** A stored file: its public name, media type as detected, size in bytes, SHA-256. */
  public record Attachment(String name, String mediaType, long bytes, String sha256) {}
}

package gongkai.catalogue.testing;

import gongkai.catalogue.ItemContent;
import gongkai.catalogue.content.Manuscript;
import java.time.LocalDate;
import java.util.List;

/** Object mother: contents. */
public final class Writings {
  public static final LocalDate FORMED = LocalDate.of(2020, 3, 2);

  private Writings() {}

  /** A complete document. */
  public static ItemContent notice() {
    return titled("关于做好复工复产工作的通知");
  }

  /** A complete document of that title. */
  public static ItemContent titled(String title) {
    return new ItemContent(
        People.BUREAU,
        "bmwj",
        title,
        "要求各企业做好防控。",
        "赣开经发〔2020〕1号",
        "notice",
        "03",
        "notice",
        List.of("复工复产"),
        1,
        LocalDate.of(2020, 3, 1),
        FORMED,
        "<p>各有关企业：</p><p>请按要求复工复产。</p>",
        List.of());
  }

  /** The same with another full text. */
  public static ItemContent withText(ItemContent content, String html) {
    return new ItemContent(
        content.body(),
        content.column(),
        content.title(),
        content.summary(),
        content.documentNumber(),
        content.documentKind(),
        content.theme(),
        content.genre(),
        content.keywords(),
        content.basis(),
        content.written(),
        content.formed(),
        html,
        content.attachments());
  }

  /** The notice as it is stored. */
  public static Manuscript manuscript() {
    return Manuscript.of(notice(), "");
  }
}

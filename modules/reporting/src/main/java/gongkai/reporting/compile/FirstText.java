package gongkai.reporting.compile;

import gongkai.office.Body;
import gongkai.reporting.draft.Narrative;
import gongkai.reporting.format.ReportFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text that a new report starts from: basis, period and contact in the preamble, the
 * sub-headings of the format, and sentences whose figures follow the tables.
 */
final class FirstText {
  private static final List<String> SENTENCES =
      List.of(
          "{{year}}年，{{body}}主动公开政府信息{{items.total}}条。",
          "{{year}}年新收政府信息公开申请{{table3.new.total}}件，上年结转{{table3.carried-over.total}}件，"
              + "结转下年度继续办理{{table3.carried-forward.total}}件。");

  private FirstText() {}

  /** The sum of other reports names no items, for those do not tell them. */
  static Narrative of(Compilation compilation) {
    Body body = compilation.body();
    ReportFormat format = compilation.format();
    List<String> sentences =
        compilation.sum().isPresent() ? List.of("", SENTENCES.get(1)) : SENTENCES;
    return new Narrative(
        preamble(body, format),
        List.of(overall(format, sentences), "", "", "", "", "没有其他需要报告的事项。"));
  }

  private static String preamble(Body body, ReportFormat format) {
    Body.Contact contact = body.contact();
    String places =
        Stream.of(named("地址：", contact.address()), named("电话：", contact.phone()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("，"));
    String unit = contact.disclosureUnit().isEmpty() ? body.name() : contact.disclosureUnit();
    return "本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和"
        + format.basis()
        + "要求，由{{body}}编制。本报告所列数据的统计期限自{{year}}年1月1日起至{{year}}年12月31日止。"
        + (contact.website().isEmpty() ? "" : "本报告的电子版可以从" + contact.website() + "下载。")
        + "如对本报告有疑问，请与"
        + unit
        + "联系"
        + (places.isEmpty() ? "" : "（" + places + "）")
        + "。";
  }

  private static String named(String name, String value) {
    return value.isEmpty() ? "" : name + value;
  }

  private static String overall(ReportFormat format, List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<String> headings = format.section(1).headings();
    for (int i = 0; i < headings.size(); i++) {
      text.append(headings.get(i)).append('\n');
      text.append(i < sentences.size() ? sentences.get(i) : "").append('\n');
    }
    return text.toString().strip();
  }
}

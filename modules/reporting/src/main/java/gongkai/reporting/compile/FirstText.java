package gongkai.reporting.compile;

import gongkai.office.Body;
import gongkai.reporting.draft.Narrative;
import gongkai.reporting.format.ReportFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text that a new report starts from: basis, period and contact in the preamble, and the
 * sub-headings of the format with its sentences, whose figures follow the tables.
 */
final class FirstText {
  private static final String ITEMS = "{{items.";

  private FirstText() {}

  static Narrative of(Compilation compilation) {
    Body body = compilation.body();
    ReportFormat format = compilation.format();
    return new Narrative(
        preamble(body, format),
        List.of(overall(format, compilation.sum().isPresent()), "", "", "", "", "没有其他需要报告的事项。"));
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

  /** The sum of other reports names no items, for those do not tell them. */
  private static String overall(ReportFormat format, boolean sum) {
    StringBuilder text = new StringBuilder();
    List<String> headings = format.section(1).headings();
    List<String> sentences = format.section(1).sentences();
    for (int i = 0; i < headings.size(); i++) {
      String sentence = i < sentences.size() ? sentences.get(i) : "";
      text.append(headings.get(i)).append('\n');
      text.append(sum && sentence.contains(ITEMS) ? "" : sentence).append('\n');
    }
    return text.toString().strip();
  }
}

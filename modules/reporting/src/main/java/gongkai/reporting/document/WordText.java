package gongkai.reporting.document;

import org.jsoup.nodes.Element;

/** The visible text of runs: no deleted text, no field codes, no text boxes. */
final class WordText {
  private WordText() {}

  static String of(Element element) {
    var text = new StringBuilder();
    append(element, text);
    return text.toString();
  }

  private static void append(Element parent, StringBuilder text) {
    for (Element child : parent.children()) {
      switch (child.tagName()) {
        case "w:t" -> text.append(child.wholeText());
        case "w:tab" -> text.append(' ');
        case "w:br", "w:cr" -> text.append('\n');
        case "w:noBreakHyphen" -> text.append('-');
        case "w:pPr",
            "w:rPr",
            "w:tcPr",
            "w:del",
            "w:moveFrom",
            "w:instrText",
            "w:txbxContent",
            "mc:Fallback" -> {}
        default -> append(child, text);
      }
    }
  }
}

package gongkai.reporting.print;

import gongkai.reporting.print.Leaf.Mark;
import gongkai.reporting.print.Leaf.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dom4j.Document;
import org.dom4j.DocumentHelper;
import org.dom4j.Element;
import org.dom4j.io.OutputFormat;
import org.dom4j.io.XMLWriter;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.Fonts;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.graph.pathObj.CT_Path;
import org.ofdrw.core.pageDescription.color.color.CT_Color;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.core.text.text.CT_Text;

/**
 * Set pages as OFD (GB/T 33190-2016): the type embedded as a subset, each line of text one text
 * object, so that it can be searched and copied. Measures are millimetres from the upper left
 * corner.
 */
final class OfdPrint {
  private static final int FONT = 1;
  private static final String DOCUMENT = "Doc_0/";

  private final Map<String, byte[]> members = new LinkedHashMap<>();
  private final Pages pages = new Pages();
  private final Glyphs glyphs;
  private long lastId = FONT;

  private OfdPrint(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** The file; the same pages make the same bytes. */
  static byte[] of(Paper paper, List<Leaf> leaves, Glyphs glyphs) throws IOException {
    var print = new OfdPrint(glyphs);
    print.head(paper);
    for (Leaf leaf : leaves) {
      print.page(leaf);
    }
    print.font(leaves);
    print.document();
    return SteadyZip.of(print.members);
  }

  private void head(Paper paper) throws IOException {
    var info = new CT_DocInfo();
    info.setDocID(
        UUID.nameUUIDFromBytes(
            (paper.author() + paper.title() + paper.pieces()).getBytes(StandardCharsets.UTF_8)));
    info.setTile(paper.title());
    info.setAuthor(paper.author());
    info.setCreationDate(paper.issued());
    var body = new DocBody().setDocInfo(info).setDocRoot(new ST_Loc(DOCUMENT + "Document.xml"));
    put("OFD.xml", new OFD(body).setVersion("1.1"));
  }

  private void page(Leaf leaf) throws IOException {
    var layer = new CT_Layer();
    layer.setType(Type.Body);
    layer.addAttribute("ID", Long.toString(++lastId));
    for (Rule rule : leaf.rules()) {
      layer.addPageBlock(path(rule));
    }
    for (Mark mark : leaf.marks()) {
      layer.addPageBlock(text(mark));
    }
    String location = "Pages/Page_" + (leaf.number() - 1) + "/Content.xml";
    put(DOCUMENT + location, new Page().setContent(new Content().addLayer(layer)));
    pages.addPage(new org.ofdrw.core.basicStructure.pageTree.Page(++lastId, location));
  }

  private org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject path(Rule rule) {
    double left = millimetres(Math.min(rule.fromX(), rule.toX()));
    double right = millimetres(Math.max(rule.fromX(), rule.toX()));
    double top = down(Math.max(rule.fromY(), rule.toY()));
    double below = down(Math.min(rule.fromY(), rule.toY()));
    var path = new CT_Path();
    // half of the line lies on either side of its path
    path.setBoundary(new ST_Box(left - 0.1, top - 0.1, right - left + 0.2, below - top + 0.2));
    path.setLineWidth(0.18);
    path.setAbbreviatedData(
        new AbbreviatedData().moveTo(0.1, 0.1).lineTo(right - left + 0.1, below - top + 0.1));
    return path.toObj(new ST_ID(++lastId));
  }

  private org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject text(Mark mark) {
    double size = millimetres(mark.size());
    double width = millimetres(glyphs.width(mark.text(), mark.size()));
    var text = new CT_Text();
    text.setBoundary(
        new ST_Box(millimetres(mark.x()), down(mark.baseline()) - size, width, size * 1.3));
    text.setFont(FONT);
    text.setSize(size);
    if (mark.bold()) {
      // one type is embedded; a weight would leave it to each reader how bold it makes that
      text.setStroke(true).setStrokeColor(CT_Color.rgb(0, 0, 0)).setLineWidth(size / 40);
    }
    int[] characters = mark.text().codePoints().toArray();
    Double[] steps = new Double[characters.length - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = millimetres(glyphs.width(characters[i], mark.size()));
    }
    var code = new TextCode().setCoordinate(0d, size).setContent(mark.text());
    if (steps.length > 0) {
      code.setDeltaX(steps);
    }
    text.addTextCode(code);
    return text.toObj(new ST_ID(++lastId));
  }

  private void font(List<Leaf> leaves) throws IOException {
    Set<Integer> used = new TreeSet<>();
    leaves.forEach(
        leaf -> leaf.marks().forEach(mark -> mark.text().codePoints().forEach(used::add)));
    members.put(DOCUMENT + "Res/font.ttf", glyphs.subset(used));
    var font = new CT_Font();
    font.setID(FONT);
    font.setFontName("NotoSerifSC-Regular");
    font.setFamilyName("Noto Serif SC");
    font.setFontFile("font.ttf");
    put(
        DOCUMENT + "PublicRes.xml",
        new Res().setBaseLoc(new ST_Loc("Res")).addResource(new Fonts().addFont(font)));
  }

  private void document() throws IOException {
    var area = new CT_PageArea();
    area.setPhysicalBox(0, 0, 210, 297);
    var common = new CT_CommonData();
    common.setMaxUnitID(lastId);
    common.setPageArea(area);
    common.setPublicRes(new ST_Loc("PublicRes.xml"));
    put(
        DOCUMENT + "Document.xml",
        new org.ofdrw.core.basicStructure.doc.Document().setCommonData(common).setPages(pages));
  }

  private void put(String name, Element element) throws IOException {
    Document xml = DocumentHelper.createDocument();
    xml.add(element);
    var out = new ByteArrayOutputStream();
    var format = new OutputFormat();
    format.setTrimText(false);
    new XMLWriter(out, format).write(xml);
    members.put(name, out.toByteArray());
  }

  private static double down(float y) {
    return millimetres(Leaf.HEIGHT - y);
  }

  /** To a thousandth, as readers need no more. */
  private static double millimetres(float points) {
    return Math.round(points / Leaf.MILLIMETRE * 1000) / 1000d;
  }
}

package gongkai.reporting.print;

import gongkai.reporting.print.Leaf.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/** The structure of a PDF (ISO 32000-1, 14.7 and 14.8): which text is what, in reading order. */
final class PdfTags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole;
  private final Map<Part, PDStructureElement> elements = new HashMap<>();

  /** For each page the elements of its marked contents, by their number. */
  private final Map<Integer, COSArray> parents = new TreeMap<>();

  private COSArray ofPage = new COSArray();
  private @Nullable PDPage page;

  PdfTags(PDDocument document) {
    document.getDocumentCatalog().setStructureTreeRoot(root);
    var marked = new PDMarkInfo();
    marked.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marked);
    whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    root.appendKid(whole);
  }

  /** What is marked from now on stands on that page. */
  void turn(PDPage next) {
    int number = parents.size();
    next.setStructParents(number);
    next.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    ofPage = new COSArray();
    parents.put(number, ofPage);
    page = next;
  }

  /** The mark of a text of that part, on the present page. */
  PDPropertyList mark(Part part) {
    PDStructureElement element = element(part);
    int number = ofPage.size();
    ofPage.add(element.getCOSObject());
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page == null ? null : page.getCOSObject());
    reference.setInt(COSName.MCID, number);
    kids(element).add(reference);
    var properties = new COSDictionary();
    properties.setInt(COSName.MCID, number);
    return PDPropertyList.create(properties);
  }

  private static COSArray kids(PDStructureElement element) {
    if (element.getCOSObject().getDictionaryObject(COSName.K) instanceof COSArray array) {
      return array;
    }
    var array = new COSArray();
    element.getCOSObject().setItem(COSName.K, array);
    return array;
  }

  private PDStructureElement element(Part part) {
    PDStructureElement known = elements.get(part);
    if (known != null) {
      return known;
    }
    PDStructureElement above = part.parent() == null ? whole : element(part.parent());
    var element = new PDStructureElement(part.role(), above);
    above.appendKid(element);
    if (part.cell() != null) {
      element.addAttribute(cell(part.cell()));
    }
    elements.put(part, element);
    return element;
  }

  private static PDTableAttributeObject cell(PaperTable.Cell cell) {
    var attributes = new PDTableAttributeObject();
    attributes.setColSpan(cell.across());
    attributes.setRowSpan(cell.down());
    switch (cell.kind()) {
      case COLUMN -> attributes.setScope(PDTableAttributeObject.SCOPE_COLUMN);
      case ROW -> attributes.setScope(PDTableAttributeObject.SCOPE_ROW);
      case FIGURE -> {}
    }
    return attributes;
  }

  /** Writes which element each marked content belongs to. */
  void close() {
    var numbers = new COSArray();
    parents.forEach(
        (number, array) -> {
          numbers.add(COSInteger.get(number));
          numbers.add(array);
        });
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
    root.setParentTreeNextKey(parents.size());
  }
}

package gongkai.catalogue.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of an XLSX file as a stream; the sheet is never in memory as a whole. */
final class XlsxSource {
  private static final long MOST_UNPACKED = 4L << 30;
  private static final long MOST_STRINGS = 512L << 20;

  private XlsxSource() {}

  static void read(Path file, RowSink sink) throws UnreadableFile {
    try {
      demandSaneSize(file);
      try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
        read(book, sink);
      }
    } catch (SAXException e) {
      if (e.getException() instanceof UnreadableFile unreadable) {
        throw unreadable;
      }
      throw broken(e);
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | RecordFormatException
        | ParserConfigurationException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException e) {
      throw broken(e);
    }
  }

  private static void read(OPCPackage book, RowSink sink)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    var strings = new ReadOnlySharedStringsTable(book);
    var reader = new XSSFReader(book);
    Iterator<InputStream> sheets = reader.getSheetsData();
    if (!sheets.hasNext()) {
      throw new IOException("No sheet");
    }
    XMLReader parser = XMLHelper.newXMLReader();
    parser.setContentHandler(
        new XSSFSheetXMLHandler(
            reader.getStylesTable(), null, strings, new SheetRows(sink), new PlainCells(), false));
    try (InputStream sheet = sheets.next()) {
      parser.parse(new InputSource(sheet));
    } catch (SheetRows.Stopped e) {
      throw new SAXException(e.reason());
    }
  }

  /** What the file says of its own size; that it unpacks to no more is the library's to watch. */
  private static void demandSaneSize(Path file) throws IOException, UnreadableFile {
    try (var zip = new ZipFile(file.toFile())) {
      long all = zip.stream().mapToLong(ZipEntry::getSize).sum();
      ZipEntry strings = zip.getEntry("xl/sharedStrings.xml");
      if (all > MOST_UNPACKED || (strings != null && strings.getSize() > MOST_STRINGS)) {
        throw new UnreadableFile("too-large", "这个表格解压后过大，请拆分成几个文件分别上传。");
      }
    }
  }

  private static UnreadableFile broken(Exception cause) {
    return new UnreadableFile(
        "broken", "这个文件不是完整的.xlsx表格，或压缩比异常。请用表格软件打开检查，另存为.xlsx或CSV后重新上传。", cause);
  }
}

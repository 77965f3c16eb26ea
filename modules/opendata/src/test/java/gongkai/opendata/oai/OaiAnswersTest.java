package gongkai.opendata.oai;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Desk;
import gongkai.opendata.Sample;
import gongkai.opendata.index.TestRecords;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class OaiAnswersTest {
  private static final String ITEM = "http://gk.example/id/item/";

  @TempDir Path data;

  private Desk desk;
  private OaiResource oai;

  @BeforeEach
  void open() {
    desk = new Desk(data);
    for (int i = 1; i <= 25; i++) {
      desk.item(i, "第<" + i + ">&号");
    }
    desk.journal().publish(Sample.report(2020, "2"));
    desk.follow();
    oai = with(new byte[] {1, 2, 3});
  }

  private OaiResource with(byte[] key) {
    Sets sets = new Sets(TestRecords.of(desk.index()), "jfj", "gk.example");
    return new OaiResource(
        Desk.URIS, desk.index(), sets, new Tokens(key, desk.clock()), desk.clock(), 10);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "verb=Nothing; badVerb",
        "''; badVerb",
        "verb=Identify&verb=Identify; badVerb",
        "verb=Identify&x=1; badArgument",
        "verb=ListRecords; badArgument",
        "verb=ListRecords&metadataPrefix=marc; cannotDisseminateFormat",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2020-13-01; badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday; badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01&until=2020-02-01T00:00:00Z;"
            + " badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-01&until=2020-01-01; badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&until=2019-01-01; noRecordsMatch",
        "verb=ListIdentifiers&metadataPrefix=oai_dc&set=body:none; noRecordsMatch",
        "verb=ListIdentifiers&metadataPrefix=oai_dc&set=nothing; noRecordsMatch",
        "verb=ListRecords&resumptionToken=AAAA; badResumptionToken",
        "verb=ListRecords&resumptionToken=***; badResumptionToken",
        "verb=ListRecords&resumptionToken=; badResumptionToken",
        "verb=ListSets&resumptionToken=x; badResumptionToken",
        "verb=ListRecords&resumptionToken=x&set=body:jfj; badArgument",
        "verb=GetRecord&metadataPrefix=dcat_ap&identifier=urn:x; idDoesNotExist",
        "verb=GetRecord&metadataPrefix=dcat_ap&identifier=http://gk.example/id/body/jfj;"
            + " idDoesNotExist",
        "verb=GetRecord&identifier=http://gk.example/id/item/X; badArgument",
        "verb=ListMetadataFormats&identifier=urn:x; idDoesNotExist"
      })
  void aWrongRequestHasItsError(String request, String code) throws Exception {
    Document answer = ask(oai, request);

    assertThat(texts(answer, "error", "code")).containsExactly(code);
    assertThat(elements(answer, "request"))
        .singleElement()
        .satisfies(e -> assertThat(e.getAttributes().getLength()).isZero());
  }

  @Test
  void aListIsWalkedToItsEndByTokens() throws Exception {
    List<String> found = walk("ListRecords", "dcat_ap", "");

    assertThat(found).hasSize(26).doesNotHaveDuplicates();
    assertThat(walk("ListIdentifiers", "oai_dc", "&set=theme:04")).hasSize(25);
    assertThat(walk("ListIdentifiers", "oai_dc", "&set=body:jfj")).hasSize(26);
  }

  @Test
  void aWithdrawnRecordStaysDeletedInEverySet() throws Exception {
    desk.withdraw(5);
    desk.follow();

    Document record =
        ask(oai, "verb=GetRecord&metadataPrefix=dcat_ap&identifier=" + ITEM + Desk.key(5));

    assertThat(texts(record, "header", "status")).containsExactly("deleted");
    assertThat(elements(record, "metadata")).isEmpty();
    assertThat(walk("ListIdentifiers", "oai_dc", "&set=theme:04")).contains(ITEM + Desk.key(5));
    assertThat(walk("ListIdentifiers", "oai_dc", "&from=2020-06-01T00:00:28Z"))
        .containsExactly(ITEM + Desk.key(5));
  }

  @Test
  void whatChangesDuringAListIsGivenLaterInIt() throws Exception {
    Document first = ask(oai, "verb=ListIdentifiers&metadataPrefix=oai_dc");
    desk.item(1, "第二版");
    desk.follow();

    List<String> rest = rest("ListIdentifiers", first);

    assertThat(rest).hasSize(17).contains(ITEM + Desk.key(1)).doesNotHaveDuplicates();
  }

  @Test
  void anAnswerSaysHowFarItBringsAHarvester() throws Exception {
    String list = "verb=ListIdentifiers&metadataPrefix=oai_dc";
    String token = token(ask(oai, list));
    String second = token(ask(oai, "verb=ListIdentifiers&resumptionToken=" + token));

    // the journal begins with a body, and its last entry is a report
    assertThat(oai.reply(given(list)).position()).isEqualTo(11);
    assertThat(oai.reply(given("verb=ListRecords&resumptionToken=" + second)).position())
        .isEqualTo(27);
    assertThat(oai.reply(given(list + "&until=2020-06-01T00:00:05Z")).position()).isEqualTo(5);
    assertThat(oai.reply(given("verb=Identify")).position()).isZero();
    assertThat(oai.reply(given("verb=Bad")).position()).isZero();
  }

  @Test
  void aTokenIsGoodForTwoDaysAndOnlyHere() throws Exception {
    String token = token(ask(oai, "verb=ListRecords&metadataPrefix=oai_dc"));
    String forged = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);

    assertThat(errors(with(new byte[] {9}), token)).containsExactly("badResumptionToken");
    assertThat(errors(oai, forged)).containsExactly("badResumptionToken");
    assertThat(errors(with(new byte[] {1, 2, 3}), token)).as("after a restart").isEmpty();
    desk.pass(Duration.ofHours(49));
    assertThat(errors(oai, token)).containsExactly("badResumptionToken");
  }

  @Test
  void itSaysWhatItIs() throws Exception {
    Document identify = ask(oai, "verb=Identify");

    assertThat(elements(identify, "deletedRecord").getFirst().getTextContent())
        .isEqualTo("persistent");
    assertThat(elements(identify, "earliestDatestamp").getFirst().getTextContent())
        .isEqualTo("2020-06-01T00:00:02Z");
    assertThat(texts(ask(oai, "verb=ListMetadataFormats"), "metadataPrefix", ""))
        .containsExactly("dcat_ap", "oai_dc");
    assertThat(texts(ask(oai, "verb=ListSets"), "setSpec", "")).contains("body:jfj", "theme:04");
  }

  private List<String> errors(OaiResource at, String token) throws Exception {
    return texts(ask(at, "verb=ListRecords&resumptionToken=" + token), "error", "code");
  }

  private List<String> walk(String verb, String prefix, String more) throws Exception {
    Document page = ask(oai, "verb=" + verb + "&metadataPrefix=" + prefix + more);
    List<String> found = new ArrayList<>(texts(page, "identifier", ""));
    found.addAll(rest(verb, page));
    return found.stream().filter(id -> id.startsWith("http://gk.example/id/")).toList();
  }

  private List<String> rest(String verb, Document first) throws Exception {
    List<String> found = new ArrayList<>();
    for (String token = token(first); !token.isEmpty(); ) {
      Document page = ask(oai, "verb=" + verb + "&resumptionToken=" + token);
      found.addAll(texts(page, "identifier", ""));
      token = token(page);
    }
    return found;
  }

  private static String token(Document page) {
    return String.join("", texts(page, "resumptionToken", ""));
  }

  private static Document ask(OaiResource at, String request) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    return parsers
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(at.reply(given(request)).xml())));
  }

  private static Map<String, List<String>> given(String request) {
    Map<String, List<String>> given = new HashMap<>();
    for (String pair : request.isEmpty() ? new String[0] : request.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      given.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    return given;
  }

  private static List<Element> elements(Document in, String name) {
    NodeList found = in.getElementsByTagNameNS("http://www.openarchives.org/OAI/2.0/", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static List<String> texts(Document in, String name, String attribute) {
    return elements(in, name).stream()
        .map(e -> attribute.isEmpty() ? e.getTextContent() : e.getAttribute(attribute))
        .toList();
  }
}

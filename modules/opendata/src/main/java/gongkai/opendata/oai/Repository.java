package gongkai.opendata.oai;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.index.Standing;
import gongkai.opendata.vocabulary.Fields;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.Uris;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Answers the six verbs from the records as they stand. The identifier of a record is its address;
 * its datestamp is the moment of its newest entry. A withdrawn record keeps a header with status
 * deleted for ever; what sets it was in is purged with it, so it is told in every set: a harvester
 * of one set hears of each deletion that concerns it.
 */
final class Repository {
  private final Uris uris;
  private final Mapping mapping;
  private final RecordIndex index;
  private final Tokens tokens;
  private final Sets sets;
  private final int size;

  Repository(Uris uris, RecordIndex index, Sets sets, Tokens tokens, int size) {
    this.uris = uris;
    this.mapping = new Mapping(uris);
    this.index = index;
    this.sets = sets;
    this.tokens = tokens;
    this.size = size;
  }

  /**
   * An answer.
   *
   * @param position of the journal up to which a harvester that has it knows its list; 0 when it is
   *     no list
   */
  record Answer(String xml, long position) {}

  /** The records as they stand now; each answer is of one such state. */
  Standing standing() {
    return index.standing(uris.base());
  }

  /** The answer to a request whose arguments are known not to repeat. */
  Answer answer(Standing standing, Verb verb, Map<String, String> given) {
    Xml xml = new Xml();
    xml.open(verb.toString());
    long position = 0;
    if (verb.isList()) {
      position = list(standing, verb, selection(verb, given), xml);
    } else if (verb == Verb.LIST_SETS && given.containsKey("resumptionToken")) {
      throw new Refusal(Refusal.Code.BAD_RESUMPTION_TOKEN, "The list of sets is given whole");
    } else {
      verb.check(given.keySet());
      switch (verb) {
        case IDENTIFY -> identify(standing, xml);
        case LIST_METADATA_FORMATS -> formats(standing, given, xml);
        case LIST_SETS -> sets.list(xml);
        default -> record(standing, given, xml);
      }
    }
    return new Answer(xml.close(verb.toString()).toString(), position);
  }

  private Selection selection(Verb verb, Map<String, String> given) {
    String token = given.getOrDefault("resumptionToken", "");
    if (given.containsKey("resumptionToken")) {
      if (given.size() > 1) {
        throw new Refusal(Refusal.Code.BAD_ARGUMENT, "A resumption token stands alone");
      }
      return tokens.read(token);
    }
    verb.check(given.keySet());
    return Selection.of(given);
  }

  private void identify(Standing standing, Xml xml) {
    xml.element("repositoryName", "政府信息公开目录 Catalogue of disclosed government information")
        .element("baseURL", uris.base() + "oai")
        .element("protocolVersion", "2.0")
        .element("adminEmail", sets.contact())
        .element("earliestDatestamp", earliest(standing))
        .element("deletedRecord", "persistent")
        .element("granularity", "YYYY-MM-DDThh:mm:ssZ")
        .element("compression", "gzip");
  }

  private String earliest(Standing standing) {
    var all = new Standing.Changed(0, 0, Selection.END.toEpochMilli(), "", "");
    List<Standing.Row> first = standing.byPosition(all, 1);
    return first.isEmpty() ? "1970-01-01T00:00:00Z" : stamp(first.getFirst().record().at());
  }

  private void formats(Standing standing, Map<String, String> given, Xml xml) {
    if (given.containsKey("identifier")) {
      find(standing, given.get("identifier"));
    }
    for (Format format : Format.values()) {
      format.describe(xml);
    }
  }

  private long list(Standing standing, Verb verb, Selection selection, Xml xml) {
    List<Standing.Row> rows = standing.byPosition(selection.changed(), size + 1);
    if (rows.isEmpty() && selection.after() == 0) {
      throw new Refusal(Refusal.Code.NO_RECORDS_MATCH, "No record matches");
    }
    List<Standing.Row> page = rows.size() > size ? rows.subList(0, size) : rows;
    for (Standing.Row row : page) {
      if (verb == Verb.LIST_RECORDS) {
        whole(row.record(), selection.format(), xml);
      } else {
        header(row.record(), xml);
      }
    }
    if (rows.size() > size || selection.after() > 0) {
      token(selection, page, rows.size() > size, standing.count(selection.whole()), xml);
    }
    boolean end = rows.size() <= size && selection.until().equals(Selection.END);
    return end ? standing.position() : page.isEmpty() ? 0 : page.getLast().record().position();
  }

  private void token(
      Selection selection, List<Standing.Row> page, boolean more, long total, Xml xml) {
    String cursor = Long.toString(selection.shown());
    String size = Long.toString(total);
    if (more) {
      Selection next = selection.goingOn(page.getLast().record().position(), page.size());
      xml.element(
          "resumptionToken",
          tokens.write(next),
          "expirationDate",
          stamp(tokens.end()),
          "completeListSize",
          size,
          "cursor",
          cursor);
    } else {
      xml.element("resumptionToken", "", "completeListSize", size, "cursor", cursor);
    }
  }

  private void record(Standing standing, Map<String, String> given, Xml xml) {
    Format format = Format.of(given.getOrDefault("metadataPrefix", ""));
    whole(find(standing, given.getOrDefault("identifier", "")), format, xml);
  }

  private PublicRecord find(Standing standing, String identifier) {
    String start = uris.base() + "id/";
    return java.util.Optional.of(identifier)
        .filter(id -> id.startsWith(start) && id.length() < start.length() + 150)
        .flatMap(id -> standing.find(id.substring(start.length())))
        .map(Standing.Row::record)
        .filter(record -> Standing.DATASETS.contains(record.key().type()))
        .orElseThrow(() -> new Refusal(Refusal.Code.ID_DOES_NOT_EXIST, "There is no such record"));
  }

  private void whole(PublicRecord record, Format format, Xml xml) {
    xml.open("record");
    header(record, xml);
    if (!record.withdrawn()) {
      xml.open("metadata").raw(format.of(record, mapping, uris)).close("metadata");
    }
    xml.close("record");
  }

  private void header(PublicRecord record, Xml xml) {
    if (record.withdrawn()) {
      xml.open("header", "status", "deleted");
    } else {
      xml.open("header");
    }
    xml.element("identifier", uris.record(record.key()).getURI())
        .element("datestamp", stamp(record.at()));
    for (String facet : List.of("body", "theme")) {
      String code = Fields.object(record.content(), facet).getString("code", "");
      if (!record.withdrawn() && !code.isEmpty()) {
        xml.element("setSpec", facet + ":" + code);
      }
    }
    xml.close("header");
  }

  static String stamp(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}

package gongkai.console.gate;

import gongkai.catalogue.ItemView;
import gongkai.gate.Finding;
import gongkai.journal.RecordKey;
import gongkai.office.BodyCode;
import gongkai.reporting.Reports.Report;
import java.util.List;

/**
 * What the release gate held.
 *
 * @param key under which the gate knows it
 * @param contentHash of the content that was held
 * @param object as the audit trail names it
 * @param path of its page in the console
 */
public record Subject(
    RecordKey key,
    String contentHash,
    BodyCode body,
    String object,
    String title,
    String path,
    List<Finding> findings) {

  static Subject of(ItemView item) {
    return new Subject(
        item.subject(),
        item.contentHash(),
        item.content().body(),
        "item:" + item.id(),
        item.content().title(),
        "/console/item.xhtml?id=" + item.id(),
        item.findings());
  }

  static Subject of(Report report) {
    return new Subject(
        report.subject(),
        report.contentHash(),
        report.body(),
        "report:" + report.number(),
        report.content().title(),
        "/console/report.xhtml?number=" + report.number(),
        report.objections());
  }
}

package gongkai.portal.page;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.opendata.PublicRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;

/** Mother of public records as {@code docs/open-data.md} lays them down. */
public final class Records {
  public static final String CREDIT_CODE = "11360700MB0000000X";

  private Records() {}

  public static RecordKey itemKey(int number) {
    return new RecordKey("item", CREDIT_CODE + "/2020-%05d".formatted(number));
  }

  public static PublicRecord item(int number) {
    return item(number, Map.of());
  }

  /** An item with some fields as JSON in place of the usual ones. */
  public static PublicRecord item(int number, Map<String, String> fields) {
    String json =
        """
        {"type":"item","key":"%1$s","indexNumber":"%1$s","edition":1,
         "title":"关于印发《2020年全局重点工作安排》的通知","summary":"安排全年经济运行、项目建设和企业服务任务。",
         "body":{"code":"jfj","name":"赣州经济技术开发区经济发展局",
          "nameEn":"Economic Development Bureau","creditCode":"11360700MB0000000X"},
         "column":{"code":"bmwj","name":"部门文件","nameEn":"Documents"},
         "basis":{"item":1,"label":"(一)行政法规、规章和规范性文件；"},
         "theme":{"code":"02","name":"综合政务","nameEn":"General administration"},
         "genre":{"code":"tz","name":"通知","nameEn":"Notice"},
         "documentKind":{"code":"tz","name":"通知","nameEn":"Notice"},
         "documentNumber":"赣开经发〔2020〕%2$d号","keywords":["重点工作","年度安排"],
         "mode":{"code":"proactive","name":"主动公开","nameEn":"Proactive"},
         "validity":{"code":"in-force","name":"有效","nameEn":"In force"},
         "written":"2020-01-07","formed":"2020-01-07","published":"2020-01-10",
         "publishedAt":"2020-01-10T09:30:00.000+08:00","legacy":false,"publishBy":"2020-02-14",
         "html":"<p>为做好全年工作，现印发2020年重点工作安排。</p>","text":"为做好全年工作。",
         "attachments":[{"name":"重点工作 安排.pdf","mediaType":"application/pdf","bytes":1258291,
          "sha256":"%3$s"}],
         "reviews":[{"step":"REVIEWER","at":"2020-01-08T10:00:00.000+08:00"},
          {"step":"APPROVER","at":"2020-01-09T16:00:00.000+08:00"}]}
        """
            .formatted(itemKey(number).key(), number, "ab".repeat(32));
    return live(itemKey(number), number, with(json, fields));
  }

  /** A body with six columns and its contact data. */
  public static PublicRecord body() {
    String json =
        """
        {"type":"body","key":"jfj","name":"赣州经济技术开发区经济发展局",
         "nameEn":"Economic Development Bureau of the Zone","shortName":"经发局",
         "creditCode":"11360700MB0000000X","level":"COUNTY_DEPARTMENT",
         "contact":{"disclosureUnit":"办公室","address":"某市某路1号行政中心A座401室",
          "officeHours":"工作日 9:00-12:00，13:30-17:00","phone":"0797-0000000",
          "postcode":"341000"},
         "columns":[{"code":"jgzn","name":"机构职能","nameEn":"Functions","articleItem":2},
          {"code":"bmwj","name":"部门文件","nameEn":"Documents","articleItem":1},
          {"code":"gzdt","name":"工作动态","nameEn":"Work news","articleItem":15},
          {"code":"gsgg","name":"公告公示","nameEn":"Notices","articleItem":15},
          {"code":"czyjs","name":"财政预决算","nameEn":"Budgets","articleItem":7},
          {"code":"ndbg","name":"年度报告","nameEn":"Annual reports","articleItem":15}]}
        """;
    return live(new RecordKey("body", "jfj"), 1, parse(json));
  }

  /** The annual report of a year with one table. */
  public static PublicRecord report(int year) {
    String json =
        """
        {"type":"report","key":"jfj/%1$d","title":"经济发展局%1$d年政府信息公开工作年度报告","year":%1$d,
         "format":"2019","edition":1,"issued":"%2$d-01-28","published":"%2$d-01-28",
         "body":{"code":"jfj","name":"赣州经济技术开发区经济发展局","nameEn":"Bureau",
          "creditCode":"11360700MB0000000X"},
         "preamble":"本报告依照条例编制。\\n统计期限自1月1日起至12月31日止。",
         "sections":[{"number":1,"title":"一、总体情况","html":"<p>全年主动公开政府信息130条。</p>"},
          {"number":2,"title":"二、主动公开政府信息情况","html":"<table><thead><tr><th scope='col'>信息内容</th>\
        <th scope='col'>采购项目数量</th><th scope='col'>采购总金额</th></tr></thead><tbody><tr>\
        <th scope='row'>政府集中采购</th><td>4</td><td>1308353元</td></tr></tbody></table>"}],
         "cells":[{"table":"table2","row":"procurement","rowLabel":"政府集中采购","column":"count",
          "columnLabel":"采购项目数量","value":"4","unit":"项"}]}
        """
            .formatted(year, year + 1);
    return live(new RecordKey("report", "jfj/" + year), 200, parse(json));
  }

  /** A second edition with its files, after a figure was corrected. */
  public static PublicRecord correctedReport(int year, int received) {
    JsonObject more =
        parse(
            """
            {"edition":2,
             "attachments":[{"name":"年报.ofd","mediaType":"application/ofd","bytes":20480,
              "sha256":"%s"}],
             "corrections":[{"edition":2,"date":"2021-03-01","reason":"新收数录入有误。",
              "replaced":{"edition":1,"published":"2021-01-28"},
              "cells":[{"table":"table3","row":"new","rowLabel":"一、本年新收政府信息公开申请数量",
               "column":"total","columnLabel":"总计","was":"3","is":"%d"}]}],
             "cells":[{"table":"table3","row":"new","rowLabel":"","column":"total","columnLabel":"",
              "value":"%d","unit":"件"}]}
            """
                .formatted("cd".repeat(32), received, received));
    JsonObjectBuilder content = Json.createObjectBuilder(report(year).content());
    more.forEach(content::add);
    return live(new RecordKey("report", "jfj/" + year), 201, content.build());
  }

  /** A historical report with a sum that was wrong in the original. */
  public static PublicRecord reportWithAnError(int year) {
    JsonObject more =
        parse(
            """
            {"acceptedErrors":[{"number":"R5","rule":"A3","place":"表三 新收 行","left":"3",
             "right":"4","text":"各栏之和为 3，总计填 4。","reason":"原件如此，已无法核对。"}]}
            """);
    JsonObjectBuilder content = Json.createObjectBuilder(report(year).content());
    more.forEach(content::add);
    return live(new RecordKey("report", "jfj/" + year), 202, content.build());
  }

  public static PublicRecord withdrawn(RecordKey key) {
    String json =
        """
        {"type":"%s","key":"%s","reason":{"code":"personal-data","text":"涉及个人隐私"}}\
        """
            .formatted(key.type(), key.key());
    return new PublicRecord(
        key, EntryKind.DELETE, 300, Instant.parse("2020-06-01T02:00:00Z"), parse(json));
  }

  private static PublicRecord live(RecordKey key, long position, JsonObject content) {
    return new PublicRecord(
        key, EntryKind.CREATE, position, Instant.parse("2020-01-10T01:30:00Z"), content);
  }

  private static JsonObject with(String json, Map<String, String> fields) {
    JsonObjectBuilder content = Json.createObjectBuilder(parse(json));
    fields.forEach((name, value) -> content.add(name, parse("{\"v\":" + value + "}").get("v")));
    return content.build();
  }

  private static JsonObject parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}

package gongkai.reporting.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.rules.CellKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * A form of 2030, given as nothing but a file: Table 2 has a row more, Table 3 one column for two
 * of the former, a Table 5 counts kinds of applicants by what became of them, and two rules and a
 * number of the text go with it. Only what persons did not pay is asked for.
 */
public final class NewFormat {
  private static final String LICENSING = "{\"key\": \"licensing\", \"label\": \"行政许可\"}";
  private static final String CONFIRMATION =
      "{\"key\": \"confirmation\", \"label\": \"行政确认\", \"counts\": [\"other-services\"]}";
  private static final String RESEARCH = "{\"key\": \"research\", \"label\": \"科研机构\"},";
  private static final String WELFARE = "{\"key\": \"welfare\", \"label\": \"社会公益组织\"}";
  private static final String BENEFIT =
      "{\"key\": \"benefit\", \"label\": \"科研与公益组织\", \"counts\": [\"research\", \"welfare\"]}";
  private static final String TABLE_5 =
      """
      {
        "key": "table5",
        "section": 5,
        "caption": "申请人与办理情况",
        "layout": "rows",
        "source": "applications",
        "blocks": [
          {
            "label": "",
            "heading": "申请人类别",
            "unit": "件",
            "columns": [
              {"key": "received", "label": "收到数量", "counts": ["new", "carried-over"]},
              {
                "key": "refused",
                "label": "不予公开数量",
                "counts": ["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8"]
              }
            ],
            "rows": [
              {"key": "individuals", "label": "个人", "counts": ["person"]},
              {
                "key": "organisations",
                "label": "组织",
                "counts": ["business", "research", "welfare", "legal-service", "other-organisation"]
              },
              {"key": "all", "label": "全部", "sums": ["individuals", "organisations"]}
            ]
          }
        ]
      }
      """;
  private static final String RULES =
      """
      {
        "id": "E1",
        "severity": "error",
        "article": "个人与组织之和等于全部",
        "explanation": {"zh": "核对表5各列。", "en": "Check the columns of Table 5."},
        "table": "table5",
        "each": "column",
        "left": ["individuals", "organisations"],
        "right": ["all"],
        "text": "个人与组织之和为 {left}，全部填 {right}。"
      },
      {
        "id": "E2",
        "severity": "warning",
        "article": "表5的收到数量为表3的新收与上年结转",
        "explanation": {"zh": "核对表3和表5。", "en": "Check Table 3 against Table 5."},
        "years": {"from": 2031},
        "left": ["table5.all.received"],
        "right": ["table3.new.total", "table3.carried-over.total"],
        "text": "表5填 {left}，表3为 {right}。"
      },
      """;
  private static final String TOLD =
      """
      {
        "what": "不予公开",
        "pattern": "不予公开(\\\\d+)件",
        "cells": ["table5.all.refused"]
      },
      """;

  private NewFormat() {}

  /** The two formats that there are until 2029, and the new one. */
  public static ReportFormats in(Path config) throws IOException {
    Path folder = Files.createDirectories(config.resolve("report-formats"));
    Files.copy(present("2019"), folder.resolve("2019.json"));
    String form = Files.readString(present("2021"));
    Files.writeString(folder.resolve("2021.json"), replaced(form, "9999", "2029"));
    Files.writeString(folder.resolve("2030.json"), text());
    return new ReportFormats(config);
  }

  /** The new form's file. */
  public static String text() throws IOException {
    String next = Files.readString(present("2021"));
    next = replaced(next, "\"format\": \"2021\"", "\"format\": \"2030\"");
    next = replaced(next, "\"from\": 2021", "\"from\": 2030");
    next = replaced(next, LICENSING, LICENSING + ", " + CONFIRMATION);
    next = replaced(next, RESEARCH, "");
    next = replaced(next, "table3.o2.total", "table3.o2.person");
    next = replaced(next, WELFARE, BENEFIT);
    next = replaced(next, "  ],\n  \"rules\": [", "  ," + TABLE_5 + "],\n  \"rules\": [" + RULES);
    return replaced(next, "\"told\": [", "\"told\": [" + TOLD);
  }

  private static Path present(String key) {
    return Formats.ROOT.resolve("config/report-formats/" + key + ".json");
  }

  private static String replaced(String text, String what, String with) {
    assertThat(text).containsOnlyOnce(what);
    return text.replace(what, with);
  }

  /** A report in the new format whose figures keep every rule. */
  public static Specimen specimen(ReportFormat format, Random random) {
    Specimen specimen = Specimen.of(format, random);
    Map<CellKey, BigDecimal> cells = new LinkedHashMap<>(specimen.cells());
    BigDecimal persons = received(cells, "person");
    BigDecimal all = received(cells, "total");
    cells.put(new CellKey("table5", "individuals", "received"), persons);
    cells.put(new CellKey("table5", "organisations", "received"), all.subtract(persons));
    cells.put(new CellKey("table5", "all", "received"), all);
    return Specimen.with(format, specimen.year(), cells);
  }

  private static BigDecimal received(Map<CellKey, BigDecimal> cells, String column) {
    return cells
        .get(new CellKey("table3", "new", column))
        .add(cells.get(new CellKey("table3", "carried-over", column)));
  }
}

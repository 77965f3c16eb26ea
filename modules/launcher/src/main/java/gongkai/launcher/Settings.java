package gongkai.launcher;

import gongkai.launcher.Setting.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Every setting there is. {@code config/gongkai.properties} explains each in words; a test keeps
 * the two in step.
 */
final class Settings {
  private static final Kind LOOPBACK_OR_HOST =
      Kind.matching("[A-Za-z0-9.:_-]{1,100}", "a host name or address, for example 127.0.0.1");

  private static final Kind LINE = Kind.matching(".{0,200}", "at most 200 characters");

  private static final Kind ADDRESS =
      Kind.matching("|https?://[^\\s@#]+", "empty, or an http address without user and fragment");

  private static final Kind CHAIN =
      Kind.matching("[A-Z_]+(,[A-Z_]+)*", "names of roles with commas between them");

  static final List<Setting> ALL =
      List.of(
          new Setting("gongkai.host", LOOPBACK_OR_HOST, "127.0.0.1"),
          new Setting("gongkai.port", Kind.number(1, 65535), "8080"),
          new Setting(
              "gongkai.base-uri",
              Kind.matching(
                  "|https?://[^\\s?#]+/", "empty, or http(s)://…/ with a slash at the end"),
              ""),
          new Setting("gongkai.data", Kind.text("a directory"), "data"),
          new Setting("gongkai.demo", Kind.flag(), "true"),
          new Setting(
              "gongkai.database.url",
              Kind.matching("|jdbc:(h2|postgresql):.+", "empty, jdbc:postgresql:… or jdbc:h2:…"),
              ""),
          new Setting("gongkai.database.user", Kind.text("a user name"), "gongkai"),
          new Setting("gongkai.database.password", Kind.matching(".+", "a password"), "gongkai"),
          new Setting("gongkai.office.sign-in.max-failures", Kind.number(1, 100), "5"),
          new Setting("gongkai.office.sign-in.lock-minutes", Kind.number(1, 1440), "15"),
          new Setting("gongkai.console.session-minutes", Kind.number(5, 480), "30"),
          new Setting("gongkai.console.secure-cookie", Kind.flag(), "false"),
          new Setting("gongkai.office.password.min-length", Kind.number(8, 64), "12"),
          new Setting(
              "gongkai.office.password.iterations", Kind.number(10_000, 10_000_000), "210000"),
          new Setting(
              "gongkai.portal.body",
              Kind.matching("[a-z][a-z0-9-]{1,31}", "the code of a body"),
              "jfj"),
          new Setting("gongkai.portal.site-name", LINE, ""),
          new Setting("gongkai.portal.site-id-code", Kind.matching("|\\d{10}", "10 digits"), ""),
          new Setting("gongkai.portal.organizer", LINE, ""),
          new Setting("gongkai.portal.icp", LINE, ""),
          new Setting("gongkai.portal.police", LINE, ""),
          new Setting("gongkai.portal.contact", LINE, ""),
          new Setting(
              "gongkai.portal.trusted-proxies",
              Kind.matching(
                  "|[0-9A-Fa-f.:]+( *, *[0-9A-Fa-f.:]+)*", "addresses with commas between them"),
              ""),
          new Setting(
              "gongkai.portal.apply.key",
              Kind.matching("|.{20,500}", "empty, or a secret of at least 20 characters"),
              ""),
          new Setting("gongkai.applications.files.most", Kind.number(1, 50), "10"),
          new Setting(
              "gongkai.applications.files.maximum-bytes", Kind.number(1, 104_857_600), "20971520"),
          new Setting(
              "gongkai.applications.files.maximum-total-bytes",
              Kind.number(1, 524_288_000),
              "52428800"),
          new Setting(
              "gongkai.applications.files.types",
              Kind.matching("[a-z0-9]+(,[a-z0-9]+)*", "file endings with commas between them"),
              "pdf,ofd,docx,doc,wps,xlsx,xls,pptx,txt,csv,jpg,jpeg,png,zip"),
          new Setting("gongkai.applications.remedies.defence-days", Kind.number(1, 60), "15"),
          new Setting(
              "gongkai.applications.remedies.counted-by",
              Kind.matching("concluded|filed", "concluded or filed"),
              "concluded"),
          new Setting("gongkai.catalogue.chain", CHAIN, "REVIEWER,SECRECY_REVIEWER,APPROVER"),
          new Setting(
              "gongkai.catalogue.validity.chain",
              Kind.matching(
                  "|([A-Z_]+,)*APPROVER", "empty, or names of roles with APPROVER at the end"),
              ""),
          new Setting(
              "gongkai.catalogue.attachment.maximum-bytes",
              Kind.number(1, 104_857_600),
              "52428800"),
          new Setting("gongkai.catalogue.import.maximum-rows", Kind.number(1, 1_000_000), "200000"),
          new Setting(
              "gongkai.catalogue.import.maximum-bytes", Kind.number(1, 1L << 30), "268435456"),
          new Setting("gongkai.reporting.chain", CHAIN, "REVIEWER,APPROVER"),
          new Setting("gongkai.gate.scan.max-seconds", Kind.number(1, 600), "60"),
          new Setting("gongkai.gate.scan.max-bytes", Kind.number(1, 1L << 31), "209715200"),
          new Setting(
              "gongkai.gate.scan.max-unpacked-bytes", Kind.number(1, 1L << 32), "536870912"),
          new Setting("gongkai.gate.scan.max-entries", Kind.number(1, 100_000), "5000"),
          new Setting("gongkai.gate.scan.threads", Kind.number(1, 16), "2"),
          new Setting(
              "gongkai.applications.number",
              Kind.matching(
                  "(?=.*\\{body\\})(?=.*\\{yyyy\\})(?=.*\\{n:[1-9]\\}).{1,40}",
                  "a form with {body}, {yyyy} and {n:5}"),
              "{body}-{yyyy}-{n:5}"),
          new Setting("gongkai.applications.intake.per-hour", Kind.number(1, 1_000_000), "30"),
          new Setting("gongkai.applications.access.number-failures", Kind.number(1, 1000), "10"),
          new Setting("gongkai.applications.access.source-failures", Kind.number(1, 100_000), "30"),
          new Setting("gongkai.applications.access.bar-minutes", Kind.number(1, 1440), "15"),
          new Setting("gongkai.applications.key-file", Kind.text("a file"), ""),
          new Setting(
              "gongkai.applications.keys", Kind.text("keys in the form of the key file"), ""),
          new Setting(
              "gongkai.applications.cipher",
              Kind.matching("(SM4|AES)-GCM", "SM4-GCM or AES-GCM"),
              "SM4-GCM"),
          new Setting(
              "gongkai.applications.letters.number",
              Kind.matching(
                  "(?=.*\\{yyyy\\})(?=.*\\{n\\}).{5,80}",
                  "a form with {yyyy} and {n}, for example {prefix}公开〔{yyyy}〕{n}号"),
              "{prefix}公开〔{yyyy}〕{n}号"),
          new Setting("gongkai.applications.letters.font", LINE, ""),
          new Setting(
              "gongkai.applications.letters.mail-bytes", Kind.number(0, 52_428_800), "10485760"),
          new Setting("gongkai.mail.host", LINE, ""),
          new Setting("gongkai.mail.port", Kind.number(1, 65535), "25"),
          new Setting("gongkai.mail.user", LINE, ""),
          new Setting("gongkai.mail.password", LINE, ""),
          new Setting(
              "gongkai.mail.tls",
              Kind.matching("none|starttls|ssl", "none, starttls or ssl"),
              "none"),
          new Setting(
              "gongkai.mail.from",
              Kind.matching("|[^@\\s]+@[^@\\s]+", "empty, or an e-mail address"),
              ""),
          new Setting("gongkai.mail.keep-days", Kind.number(7, 3650), "180"),
          new Setting("gongkai.applications.clock.correction-days", Kind.number(1, 60), "15"),
          new Setting(
              "gongkai.applications.clock.boundary",
              Kind.matching(
                  "after-sending|from-sending|between", "after-sending, from-sending or between"),
              "after-sending"),
          new Setting("gongkai.applications.clock.reasons-stop", Kind.flag(), "false"),
          new Setting("gongkai.applications.clock.extend-again", Kind.flag(), "false"),
          new Setting("gongkai.applications.clock.confirmation-days", Kind.number(0, 20), "1"),
          new Setting("gongkai.applications.clock.amber", Kind.number(0, 60), "5"),
          new Setting("gongkai.applications.clock.red", Kind.number(0, 60), "2"),
          new Setting("gongkai.applications.chain", CHAIN, "REVIEWER,APPROVER"),
          new Setting("gongkai.applications.chain.procedure", CHAIN, "REVIEWER"),
          new Setting("gongkai.applications.chain.extension", CHAIN, "APPROVER"),
          new Setting("gongkai.applications.inner.department", Kind.number(0, 19), "10"),
          new Setting("gongkai.applications.inner.draft", Kind.number(0, 19), "5"),
          new Setting("gongkai.applications.inner.approval", Kind.number(0, 19), "2"),
          new Setting("gongkai.applications.reminders.hour", Kind.number(0, 23), "8"),
          new Setting("gongkai.opendata.batch", Kind.number(1, 10_000), "1000"),
          new Setting("gongkai.opendata.snapshot.minutes", Kind.number(0, 1440), "60"),
          new Setting("gongkai.opendata.snapshot.page", Kind.number(10, 1000), "1000"),
          new Setting("gongkai.opendata.snapshot.keep-hours", Kind.number(48, 8760), "48"),
          new Setting("gongkai.opendata.compact.growth", Kind.number(0, 10_000), "100"),
          new Setting("gongkai.opendata.remote.update", ADDRESS, ""),
          new Setting("gongkai.opendata.remote.query", ADDRESS, ""),
          new Setting(
              "gongkai.opendata.remote.graph",
              Kind.matching(
                  "|[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+", "empty or an absolute address"),
              ""),
          new Setting("gongkai.opendata.remote.credentials", Kind.text("a file"), ""),
          new Setting("gongkai.sparql.time-limit", Kind.number(1, 600), "10"),
          new Setting("gongkai.sparql.row-limit", Kind.number(1, 1_000_000), "10000"),
          new Setting("gongkai.sparql.memory-limit", Kind.number(1, 4096), "64"),
          new Setting("gongkai.sparql.rate-per-minute", Kind.number(0, 100_000), "60"),
          new Setting("gongkai.sparql.rate-burst", Kind.number(1, 10_000), "20"),
          new Setting("gongkai.sparql.threads", Kind.number(0, 256), "0"),
          new Setting("gongkai.cluster", Kind.flag(), "false"));

  private Settings() {}

  static Optional<Setting> named(String key) {
    return ALL.stream().filter(setting -> setting.key().equals(key)).findFirst();
  }
}

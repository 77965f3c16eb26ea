package gongkai.applications.binding;

import static gongkai.applications.testing.People.INSPECTOR;
import static gongkai.applications.testing.People.OFFICER;
import static gongkai.applications.testing.People.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.desk.Archive.Kept;
import gongkai.applications.dossier.DossierOrder;
import gongkai.applications.dossier.DossierOrder.Form;
import gongkai.applications.work.Workplace;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of a case as document and as archive, on both databases. */
class DossiersTellTheWholeCaseTest {
  private static final DossierOrder ARCHIVE = new DossierOrder(Form.ZIP, true, "归档移交");

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theDocumentHasEveryChapterAndNamesNobody(DatabaseKind kind) throws IOException {
    try (var bindery = Bindery.open(kind, data)) {
      CaseId id = bindery.received("2020-03-09", "申请公开甲文件，联系人测试甲");

      Change<String> answer = bindery.write(INSPECTOR, id, DossierOrder.masked());

      assertThat(answer).isEqualTo(new Change.Done<>("dossier-" + id + ".pdf"));
      assertThat(bindery.opened).isEqualTo("dossier-" + id + ".pdf application/pdf");
      String text = text(bindery.written.toByteArray());
      assertThat(text)
          .contains("一、案卷信息", "九、期限的计算依据", "十一、附件目录", "申请公开甲文件", "测**")
          .contains("第三方意见征询书", "赣开经发公开〔2020〕1号", "个人信息已遮盖")
          .contains("测**的合同.pdf", "cafe")
          .doesNotContain(Bindery.NAME, Bindery.THIRD, "3210", "13876543210", "third@")
          .doesNotContain("测试路1号", "jia@example.cn");
      assertThat(bindery.place.trail())
          .contains("inspector application.dossier application:" + id + " PDF masked");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theProofCountsEveryDayWithItsReasonAndEveryRuleWithItsArticle(DatabaseKind kind)
      throws IOException {
    try (var bindery = Bindery.open(kind, data)) {
      CaseId id = bindery.received("2020-03-09", "申请公开甲文件");

      bindery.write(OFFICER, id, DossierOrder.masked());

      String text = text(bindery.written.toByteArray());
      assertThat(text).contains("第三十三条", "答复期限 2020-04-07", "2020-03-10 星期二 第1日 工作日");
      assertThat(text)
          .contains("2020-03-14 星期六 不计 周末", "2020-04-06 星期一 不计 法定节假日（清明节）")
          .contains("2020-04-07 星期二 第20日");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theArchiveHasAllOriginalsAndAListOfTheirHashes(DatabaseKind kind) throws IOException {
    try (var bindery = Bindery.open(kind, data)) {
      CaseId id = bindery.received("2020-03-09", "申请公开甲文件");

      Change<String> answer = bindery.write(OFFICER, id, ARCHIVE);

      assertThat(answer).isEqualTo(new Change.Done<>("dossier-" + id + ".zip"));
      Map<String, byte[]> parts = unzip(bindery.written.toByteArray());
      assertThat(parts.keySet())
          .containsExactly(
              "dossier.pdf",
              "clock-proof.json",
              "events.json",
              "letters/01.pdf",
              "letters/01-enclosures/01.pdf",
              "files/01.jpg",
              "manifest.json");
      assertThat(parts.get("letters/01.pdf")).isEqualTo(Bindery.LETTER);
      assertThat(parts.get("letters/01-enclosures/01.pdf")).isEqualTo(Bindery.ENCLOSED);
      assertThat(parts.get("files/01.jpg")).isEqualTo(Bindery.HANDED_IN);
      assertThat(text(parts.get("dossier.pdf"))).contains(Bindery.NAME, Bindery.THIRD);
      JsonObject proof = json(parts.get("clock-proof.json"));
      JsonObject reading = proof.getJsonObject("reading");
      assertThat(proof.getString("number")).isEqualTo("jfj-2020-00001");
      assertThat(reading.getString("deadline")).isEqualTo("2020-04-07");
      assertThat(reading.getJsonArray("rules")).isNotEmpty();
      assertThat(reading.getJsonArray("days").getValuesAs(JsonObject.class))
          .filteredOn(each -> each.getBoolean("counted"))
          .hasSize(20);
      JsonObject manifest = json(parts.get("manifest.json"));
      assertThat(manifest.getJsonArray("entries")).hasSize(parts.size() - 1);
      for (JsonObject entry : manifest.getJsonArray("entries").getValuesAs(JsonObject.class)) {
        byte[] part = parts.get(entry.getString("path"));
        assertThat(entry.getString("sha256")).isEqualTo(hash(part));
        assertThat(entry.getInt("bytes")).isEqualTo(part.length);
      }
      assertThat(bindery.place.trail())
          .contains(
              "officer application.unmasked application:" + id + " 归档移交",
              "officer application.dossier application:" + id + " ZIP unmasked");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsRefusedWritesNothing(DatabaseKind kind) {
    try (var bindery = Bindery.open(kind, data)) {
      CaseId id = bindery.received("2020-03-09", "申请公开甲文件");

      Change<String> bare = bindery.write(OFFICER, id, new DossierOrder(Form.ZIP, false, " "));
      Change<String> named = bindery.write(OFFICER, id, new DossierOrder(Form.PDF, true, ""));
      Change<String> looking = bindery.write(INSPECTOR, id, ARCHIVE);
      Optional<String> proof = bindery.at(d -> d.proof(STRANGER, id));
      Change<String> elsewhere = bindery.write(STRANGER, id, DossierOrder.masked());

      assertThat(Workplace.refusal(bare)).containsExactly("reason required");
      assertThat(Workplace.refusal(named)).containsExactly("reason required");
      assertThat(Workplace.refusal(looking)).containsExactly("forbidden");
      assertThat(Workplace.refusal(elsewhere)).containsExactly("unknown");
      assertThat(bindery.opened).isEmpty();
      assertThat(bindery.written.size()).isZero();
      assertThat(bindery.place.trail()).noneMatch(line -> line.contains("application.dossier"));
      assertThat(proof).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofADisposedFileThereIsLeftThatItWas(DatabaseKind kind) throws IOException {
    try (var bindery = Bindery.open(kind, data)) {
      CaseId id = bindery.place.received("2020-03-09", "申请公开甲文件");
      LocalDate day = LocalDate.of(2031, 1, 2);
      bindery.kept = new Kept(day.minusYears(10), "officer", "定期10年", "", day.minusDays(1), day);

      bindery.write(OFFICER, id, ARCHIVE);

      Map<String, byte[]> parts = unzip(bindery.written.toByteArray());
      assertThat(parts).doesNotContainKey("letters/01.pdf").containsKey("manifest.json");
      assertThat(text(parts.get("dossier.pdf")))
          .contains("定期10年", "个人信息已于2031-01-02销毁", "（保管期满，内容已销毁）")
          .doesNotContain(Bindery.THIRD);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static JsonObject json(byte[] bytes) {
    try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

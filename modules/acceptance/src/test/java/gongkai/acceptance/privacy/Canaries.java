package gongkai.acceptance.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Marked personal data: each text stands nowhere else in the world. */
final class Canaries {
  /** A mark that words of every kind carry. */
  static final String MARK = "卡纳莉";

  static final String WORD = "kanaliwort7q";
  static final String NUMBER = "440524188001010014";
  static final String AGENT_NUMBER = "11010519491231002X";
  static final String PHONE = "13907976543";
  static final String AGENT_PHONE = "13907971234";
  static final String EMAIL = "kanali7q@post.example.cn";
  static final String FILE = MARK + "的说明.txt";
  static final String CONTENT = "kanaliinhalt7q";

  /** Nothing of these may be met anywhere. */
  static final List<String> ALL =
      List.of(MARK, WORD, NUMBER, AGENT_NUMBER, PHONE, AGENT_PHONE, "kanali7q", CONTENT);

  /** What tells who somebody is; where it is masked, other words of the case may stand. */
  static final List<String> WHO =
      List.of(MARK, NUMBER, AGENT_NUMBER, PHONE, AGENT_PHONE, "kanali7q");

  private Canaries() {}

  /** The same person with the same agent, who asks for something else. */
  static Map<String, String> sameForSomethingElse() {
    Map<String, String> fields = person();
    fields.put("description", "请公开" + MARK + "小区的规划条件 " + WORD);
    return fields;
  }

  /** A form of a person with an agent, marked in every field. */
  static Map<String, String> person() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", "NATURAL_PERSON");
    fields.put("name", MARK);
    fields.put("document", "RESIDENT_IDENTITY_CARD");
    fields.put("documentNumber", NUMBER);
    fields.put("phone", PHONE);
    fields.put("email", EMAIL);
    fields.put("address", "江西省赣州市章贡区" + MARK + "街9号");
    fields.put("postcode", "341000");
    fields.put("agent", MARK + "代");
    fields.put("agentDocument", "RESIDENT_IDENTITY_CARD");
    fields.put("agentDocumentNumber", AGENT_NUMBER);
    fields.put("agentPhone", AGENT_PHONE);
    fields.put("description", "请公开" + MARK + "地块的征收补偿方案 " + WORD);
    fields.put("provision", "ELECTRONIC");
    fields.put("delivery", "EMAIL");
    fields.put("assistance", MARK + "需要协助阅读");
    return fields;
  }

  /** A form of an organisation whose contact person is marked. */
  static Map<String, String> organisation() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", "COMMERCIAL_ENTERPRISE");
    fields.put("name", MARK + "贸易有限公司");
    fields.put("document", "UNIFIED_SOCIAL_CREDIT_CODE");
    fields.put("documentNumber", "91350100M000100Y43");
    fields.put("contactPerson", MARK);
    fields.put("phone", PHONE);
    fields.put("email", EMAIL);
    fields.put("description", "请公开" + MARK + "项目的审批文件 " + WORD);
    fields.put("provision", "ELECTRONIC");
    fields.put("delivery", "ONLINE");
    return fields;
  }
}

package gongkai.opendata.sparql;

/** Why a query gets no result. */
enum Refusal {
  MALFORMED(400, "查询语句有误", "The query is malformed"),
  PARAMETERS(400, "请求参数有误", "The request's parameters are wrong"),
  DATASET(400, "不支持指定数据集", "There is one dataset only: FROM and the graph parameters are refused"),
  SERVICE(403, "不允许使用 SERVICE", "SERVICE is refused"),
  FUNCTION(403, "不允许使用扩展函数", "Extension functions are refused"),
  UPDATE(403, "只读接口，不接受更新", "The endpoint is read-only: updates are refused"),
  NOT_ACCEPTABLE(406, "没有所要求的结果格式", "No result format that the client accepts"),
  TOO_LONG(413, "查询语句过长", "The query is too long"),
  MEDIA_TYPE(415, "不支持的请求格式", "Unsupported form of request"),
  TIME(422, "查询超过时限，已停止", "The query was stopped at its time limit"),
  WORK(422, "查询占用资源过多，已停止", "The query needs too much memory or work and was stopped"),
  BUSY(503, "查询服务繁忙，请稍后再试", "The query service is busy; try again later");

  private final int status;
  private final String chinese;
  private final String english;

  Refusal(int status, String chinese, String english) {
    this.status = status;
    this.chinese = chinese;
    this.english = english;
  }

  int status() {
    return status;
  }

  String title(boolean inEnglish) {
    return inEnglish ? english : chinese;
  }

  /** The rule's name in answers: {@code time}, {@code not-acceptable}. */
  String rule() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Thrown where the refusal is found. */
  Refused because(String detail) {
    return new Refused(this, detail);
  }

  /** A refused query; the detail is for the client. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Refusal refusal;

    Refused(Refusal refusal, String detail) {
      super(detail, null, false, false);
      this.refusal = refusal;
    }

    Refusal refusal() {
      return refusal;
    }

    String detail() {
      String message = getMessage();
      return message == null ? "" : message;
    }
  }
}

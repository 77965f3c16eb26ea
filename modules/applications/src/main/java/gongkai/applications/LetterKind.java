package gongkai.applications;

/**
 * The letters (文书) of an application, T1 to T26 of the domain page. Their names and texts stand in
 * {@code config/letters}.
 */
public enum LetterKind {
  /** T1 政府信息公开申请登记回执. */
  RECEIPT,
  /** T2 补正告知书, Article 30. */
  CORRECTION,
  /** T3 说明理由告知书, Article 35. */
  REASONS_ASKED,
  /** T4 延期答复告知书, Article 33. */
  EXTENSION,
  /** T5 第三方意见征询书, Article 32. */
  THIRD_PARTY_CONSULTATION,
  /** T6 征求意见告知书 to the applicant. */
  CONSULTATION_NOTICE,
  /** T7 征求意见书 to another body, Articles 33 and 34. */
  BODY_CONSULTATION,
  /** T8 决定公开告知书 to the third party, Article 32. */
  THIRD_PARTY_DECISION,
  /** T9 予以公开告知书, Article 36 item 2. */
  GRANTED,
  /** T10 已主动公开告知书, Article 36 item 1. */
  ALREADY_PUBLIC,
  /** T11 部分公开告知书, Article 37. */
  PARTIAL,
  /** T12 不予公开告知书, Articles 14 to 16 and 36. */
  REFUSED,
  /** T13 政府信息不存在告知书, Article 36 item 4. */
  NOT_HELD,
  /** T14 非本机关负责公开告知书, Article 36 item 5. */
  NOT_RESPONSIBLE,
  /** T15 无现成信息告知书, Article 38. */
  NEEDS_PRODUCTION,
  /** T16 补正后仍不明确告知书, Article 30. */
  STILL_UNCLEAR,
  /** T17 不予处理告知书（信访、投诉、举报）, Article 39. */
  PETITION,
  /** T18 不予重复处理告知书, Article 36 item 6. */
  REPEATED,
  /** T19 公开出版物告知书, Article 39. */
  PUBLICATION,
  /** T20 大量反复申请不予处理告知书, Article 35. */
  ABUSIVE,
  /** T21 确认或重新出具告知书. */
  CONFIRMATION,
  /** T22 延迟答复告知书, Article 35. */
  REASONABLE_PERIOD,
  /** T23 信息处理费收费通知书, 国办函〔2020〕109号. */
  FEE,
  /** T24 不再处理告知书, lapse of correction or of the fee. */
  LAPSED,
  /** T25 更正申请处理告知书, Article 41. */
  RECTIFICATION,
  /** T26 终止办理告知书, withdrawal. */
  TERMINATED;

  /**
   * Says whether staff write it for a case by itself. The others are written where their matter is
   * handled: the receipt at registration, the fee notice with the fee, T5 to T8 with the
   * consultation.
   */
  public boolean standsAlone() {
    return switch (this) {
      case RECEIPT,
          THIRD_PARTY_CONSULTATION,
          CONSULTATION_NOTICE,
          BODY_CONSULTATION,
          THIRD_PARTY_DECISION,
          FEE ->
          false;
      default -> true;
    };
  }

  /** Says whether it answers the application: its dispatch stops the clock, and it may enclose. */
  public boolean answers() {
    return switch (this) {
      case GRANTED,
          ALREADY_PUBLIC,
          PARTIAL,
          REFUSED,
          NOT_HELD,
          NOT_RESPONSIBLE,
          NEEDS_PRODUCTION,
          STILL_UNCLEAR,
          PETITION,
          REPEATED,
          PUBLICATION,
          ABUSIVE,
          CONFIRMATION,
          RECTIFICATION ->
          true;
      default -> false;
    };
  }
}

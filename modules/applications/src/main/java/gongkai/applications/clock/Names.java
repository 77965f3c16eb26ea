package gongkai.applications.clock;

/** What staff call each kind of event. */
final class Names {
  private Names() {}

  static String of(ClockEvent event) {
    return switch (EventKind.of(event)) {
      case RECEIVED -> "收到申请";
      case ORDERED -> "裁决确定的期限";
      case CORRECTION_ASKED -> "补正告知";
      case CORRECTION_RECEIVED -> "收到补正";
      case CORRECTION_LAPSED -> "逾期不补正";
      case CONSULTATION_SENT -> "征求意见";
      case CONSULTATION_RECEIVED -> "对方收到征求意见书";
      case CONSULTATION_ANSWERED -> "收到意见";
      case REASONS_ASKED -> "说明理由告知";
      case REASONS_GIVEN -> "申请人说明理由";
      case EXTENDED -> "延期告知";
      case PERIOD_FIXED -> "确定合理期限";
      case FEE_NOTICE_SENT -> "收费通知";
      case FEE_NOTICE_RECEIVED -> "申请人收到收费通知";
      case FEE_PAID -> "缴费";
      case FEE_LAPSED -> "逾期未缴费";
      case REPLIED -> "答复";
      case ENDED -> "办结";
    };
  }
}

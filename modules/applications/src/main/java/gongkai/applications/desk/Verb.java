package gongkai.applications.desk;

/** The verbs of the desk; {@link CaseView#verbs} names those that the actor may use now. */
public enum Verb {
  ASSIGN,
  CLAIM,
  RELEASE,
  NOTE,
  DESCRIBE,
  INNER_DEADLINES,
  CONSULT_INSIDE,
  ANSWER_INSIDE,
  LINK,
  TO_PROACTIVE,
  SPLIT,
  ASK_CORRECTION,
  CORRECTION_RECEIVED,
  LAPSE_CORRECTION,
  EXTEND,
  ASK_REASONS,
  FIX_PERIOD,
  RECLASSIFY,
  RECTIFY,
  DECIDE,
  APPROVE,
  SEND_BACK,
  DROP,
  RECORD_DISPATCH,
  WITHDRAW
}

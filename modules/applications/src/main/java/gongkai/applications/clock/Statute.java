package gongkai.applications.clock;

import java.time.LocalDate;

/** What the law fixes, in working days. */
final class Statute {
  /** Article 33: the answer. */
  static final int ANSWER = 20;

  /** Article 33: the longest extension. */
  static final int EXTENSION = 20;

  /** Article 30: the notice to correct. */
  static final int CORRECTION_NOTICE = 7;

  /** Articles 32 and 34: an opinion, from receipt of the letter. */
  static final int OPINION = 15;

  /** 国办函〔2020〕109号, Article 6: paying, from receipt of the notice. */
  static final int PAYMENT = 20;

  /** Since then fees may be asked (国办函〔2020〕109号). */
  static final LocalDate FEES_SINCE = LocalDate.of(2021, 1, 1);

  private Statute() {}
}

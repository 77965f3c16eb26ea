package gongkai.applications.clock;

/** Who is asked for an opinion, and what silence means. */
public enum Consulted {
  /** A third party whose rights are touched (Article 32): on silence the body decides. */
  THIRD_PARTY,
  /** A body that made the information together with ours (Article 34): silence is consent. */
  CO_MAKER,
  /** Another body (Article 33, paragraph 3). */
  OTHER_BODY
}

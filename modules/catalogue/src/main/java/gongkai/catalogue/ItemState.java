package gongkai.catalogue;

/** Where an item, or a new version of it, stands on the way to the public (信息发布逐级审核). */
public enum ItemState {
  /** Being written (草稿), also after it was sent back. */
  DRAFT,
  /** Waits for the next step of its chain (待审). */
  IN_REVIEW,
  /** All steps passed; waits for publication (待发布). */
  APPROVED,
  /** The release gate objected at publication (未通过发布检查). */
  HELD,
  /** Public (已发布). */
  PUBLISHED,
  /** Taken back (已撤回); its address answers 410. */
  WITHDRAWN;

  /** Says whether all steps are passed and the release gate is next. */
  public boolean isReadyToPublish() {
    return this == APPROVED || this == HELD;
  }

  /** Says whether somebody works on it. */
  public boolean isBeingWorkedOn() {
    return this != PUBLISHED && this != WITHDRAWN;
  }
}

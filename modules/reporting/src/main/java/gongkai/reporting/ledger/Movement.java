package gongkai.reporting.ledger;

/** What a line of a ledger records. */
public enum Movement {
  /** A document was made (Article 20, item 1). */
  MADE("制发"),
  /** A document was disclosed. */
  DISCLOSED("公开"),
  /** A document was repealed by a decision. */
  REPEALED("废止"),
  /** A document lost its force by time or purpose; counted with the repealed. */
  EXPIRED("失效"),
  /** A matter of licence, service, penalty, coercion or charge was added to the list. */
  ITEM_ADDED("新增事项"),
  /** Such a matter was taken off the list. */
  ITEM_REMOVED("取消事项"),
  /** Decisions were taken, published or lawfully not (Article 20, items 5 and 6). */
  DECIDED("处理决定"),
  /** A charge was collected (Article 20, item 8). */
  COLLECTED("收费"),
  /** Something was bought by central procurement (Article 20, item 9). */
  PURCHASED("采购");

  private final String label;

  Movement(String label) {
    this.label = label;
  }

  /** Its name in ledgers, import files and exports. */
  public String label() {
    return label;
  }

  /** Says whether a line of it states an amount in yuan. */
  public boolean hasAmount() {
    return this == COLLECTED || this == PURCHASED;
  }
}

package gongkai.applications.disposal;

import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Seals and opens what is remarked on a list: somebody may name whose file is on it. */
@ApplicationScoped
class RemarkSeals implements SealedData {
  private static final SealedColumn REMARK = SealedColumn.of("disposal", "id", "remark");

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  RemarkSeals() {}

  @Inject
  RemarkSeals(Vault vault) {
    this.vault = vault;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(REMARK);
  }

  @Override
  public List<SealedColumn> onceClear() {
    return List.of(REMARK);
  }

  String seal(DisposalList list, String plain) {
    return vault.seal(plain, REMARK.of(list.id()));
  }

  String open(DisposalList list) {
    return vault.open(list.remark(), REMARK.of(list.id()));
  }
}

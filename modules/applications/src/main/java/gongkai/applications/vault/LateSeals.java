package gongkai.applications.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Seals at the start what an earlier version kept in the clear. */
@ApplicationScoped
public class LateSeals {
  private Vault vault;
  private Iterable<SealedData> owners;

  @SuppressWarnings("NullAway.Init")
  LateSeals() {}

  @Inject
  LateSeals(Vault vault, @Any Instance<SealedData> owners) {
    this(vault, (Iterable<SealedData>) owners);
  }

  LateSeals(Vault vault, Iterable<SealedData> owners) {
    this.vault = vault;
    this.owners = owners;
  }

  /** Seals what is not; a start that was cut off is made good by the next. */
  public void run(DataSource source) {
    try {
      for (SealedData owner : owners) {
        for (SealedColumn column : owner.onceClear()) {
          new SealedRows(source, column, column.column(), SealedText.VERSION + ".")
              .rewrite((id, text) -> vault.seal(text, column.of(id)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("What stood in the clear could not be sealed", e);
    }
  }
}

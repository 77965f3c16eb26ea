package gongkai.applications.reminder.agenda;

import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sealed mail addresses of staff, for the rotation of keys. */
@ApplicationScoped
class ReminderSeals implements SealedData {
  static final SealedColumn ADDRESS = SealedColumn.of("reminder_address", "login", "sealed");

  @Override
  public List<SealedColumn> columns() {
    return List.of(ADDRESS);
  }
}

package gongkai.journal.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/**
 * Removes files from the disk. The caller holds the journal's pen: then nobody is between putting a
 * file down and naming it.
 */
@ApplicationScoped
public class Disposal {
  private FileFolder folder;
  private FileUses uses;

  @SuppressWarnings("NullAway.Init")
  Disposal() {}

  /** Of a folder and its uses. */
  @Inject
  public Disposal(FileFolder folder, FileUses uses) {
    this.folder = folder;
    this.uses = uses;
  }

  /**
   * Removes what earlier transactions dropped. Done by the next publication, because a transaction
   * cannot both drop a file and be sure of its own commit.
   */
  public void run() {
    Set<String> dropped = uses.dropped();
    if (!dropped.isEmpty()) {
      remove(dropped);
      uses.settled(dropped);
    }
  }

  /** Removes those that no live record names; returns how many there were. */
  int remove(Collection<String> candidates) {
    return (int)
        candidates.stream().filter(hash -> !uses.named(hash) && folder.remove(hash)).count();
  }
}

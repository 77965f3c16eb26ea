package gongkai.applications.dispatch;

import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens who gets a letter from its sealed content. */
@ApplicationScoped
class StoredAddressees implements Addressees {
  private LetterFiles files;

  @SuppressWarnings("NullAway.Init")
  StoredAddressees() {}

  @Inject
  StoredAddressees(LetterFiles files) {
    this.files = files;
  }

  @Override
  public Recipient of(LetterId id) {
    return files.recipient(id);
  }
}

package gongkai.applications.dispatch;

import gongkai.applications.Delivery;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.Recipient;
import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Base64;
import java.util.List;

/** Seals and opens what letters say and to whom. */
@ApplicationScoped
class LetterSafe implements SealedData {
  private static final SealedColumn RECIPIENT =
      SealedColumn.of("letter_content", "letter_id", "recipient");
  private static final SealedColumn WORDS = SealedColumn.of("letter_content", "letter_id", "words");
  private static final SealedColumn PDF = SealedColumn.of("letter_content", "letter_id", "pdf");

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  LetterSafe() {}

  @Inject
  LetterSafe(Vault vault) {
    this.vault = vault;
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(RECIPIENT, WORDS, PDF);
  }

  LetterContent seal(LetterId id, Recipient to, LetterWords words) {
    String recipient =
        Json.createObjectBuilder()
            .add("name", to.name())
            .add("delivery", to.delivery().name())
            .add("destination", to.destination())
            .build()
            .toString();
    return new LetterContent(id.value(), vault.seal(recipient, RECIPIENT.of(id)), seal(id, words));
  }

  String seal(LetterId id, LetterWords words) {
    return vault.seal(words.json(), WORDS.of(id));
  }

  String seal(LetterId id, byte[] pdf) {
    return vault.seal(Base64.getEncoder().encodeToString(pdf), PDF.of(id));
  }

  Recipient recipient(LetterId id, LetterContent content) {
    String json = vault.open(content.recipient(), RECIPIENT.of(id));
    try (var reader = Json.createReader(new StringReader(json))) {
      JsonObject to = reader.readObject();
      return new Recipient(
          to.getString("name"),
          Delivery.valueOf(to.getString("delivery")),
          to.getString("destination"));
    }
  }

  LetterWords words(LetterId id, LetterContent content) {
    return LetterWords.parse(vault.open(content.words(), WORDS.of(id)));
  }

  byte[] pdf(LetterId id, LetterContent content) {
    return Base64.getDecoder().decode(vault.open(content.pdf(), PDF.of(id)));
  }
}

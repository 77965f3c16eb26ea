package gongkai.applications.consultation;

import gongkai.applications.party.Answer;
import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.Party;
import gongkai.applications.party.Position;
import gongkai.applications.party.Weighing;
import gongkai.applications.vault.SealedColumn;
import gongkai.applications.vault.SealedData;
import gongkai.applications.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Seals and opens the words of consultations. */
@ApplicationScoped
class WordSeals implements SealedData {
  static final SealedColumn PARTY = column("party");
  static final SealedColumn TOLD = column("told");
  static final SealedColumn NEED = column("need");
  static final SealedColumn REASONS = column("reasons");
  static final SealedColumn NOTE = column("note");
  static final SealedColumn CONTENT = column("content");
  static final SealedColumn GROUND = column("ground");
  static final SealedColumn RECEIPT = SealedColumn.of("consultation", "id", "receipt_proof");

  private Vault vault;

  @SuppressWarnings("NullAway.Init")
  WordSeals() {}

  @Inject
  WordSeals(Vault vault) {
    this.vault = vault;
  }

  private static SealedColumn column(String name) {
    return SealedColumn.of(Words.TABLE, "consultation_id", name);
  }

  @Override
  public List<SealedColumn> columns() {
    return List.of(PARTY, TOLD, NEED, REASONS, NOTE, CONTENT, GROUND, RECEIPT);
  }

  @Override
  public List<SealedColumn> onceClear() {
    return List.of(RECEIPT);
  }

  String seal(SealedColumn column, ConsultationId id, String plain) {
    return vault.seal(plain, column.of(id));
  }

  private String open(SealedColumn column, Consultation consultation, String sealed) {
    return vault.open(sealed, column.of(consultation.id()));
  }

  Party party(Consultation consultation) {
    return PartyJson.read(open(PARTY, consultation, consultation.words().party()));
  }

  String told(Consultation consultation) {
    return open(TOLD, consultation, consultation.words().told());
  }

  String receipt(Consultation consultation) {
    return open(RECEIPT, consultation, consultation.course().receiptProof());
  }

  String need(Consultation consultation) {
    return open(NEED, consultation, consultation.words().need());
  }

  Answer answer(Consultation consultation, LocalDate on, Position position) {
    return new Answer(on, position, open(REASONS, consultation, consultation.words().reasons()));
  }

  Weighing weighing(Consultation consultation) {
    Words words = consultation.words();
    return consultation
        .verdict()
        .with(
            open(NOTE, consultation, words.note()),
            open(CONTENT, consultation, words.content()),
            open(GROUND, consultation, words.ground()));
  }
}

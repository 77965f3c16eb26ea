package gongkai.applications.consultation;

import gongkai.applications.clock.Consulted;
import gongkai.applications.party.Position;
import gongkai.applications.party.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a consultation and when. */
@Embeddable
class Course {
  @Column(name = "sent_on")
  private @Nullable LocalDate sent;

  @Column(name = "received_on")
  private @Nullable LocalDate received;

  @Lob
  @Column(name = "receipt_proof")
  private String receiptProof = "";

  @Column(name = "answered_on")
  private @Nullable LocalDate answered;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable Position position;

  @Column private boolean cancelled;

  protected Course() {}

  @Nullable LocalDate sent() {
    return sent;
  }

  @Nullable LocalDate received() {
    return received;
  }

  /** Sealed. */
  String receiptProof() {
    return receiptProof;
  }

  @Nullable LocalDate answered() {
    return answered;
  }

  @Nullable Position position() {
    return position;
  }

  void cancel() {
    cancelled = true;
  }

  void sent(LocalDate on) {
    sent = on;
  }

  void received(LocalDate on, String proof) {
    received = on;
    receiptProof = proof;
  }

  void answered(LocalDate on, Position said) {
    answered = on;
    position = said;
  }

  /** Where it stands, given the last day for the answer if that is known. */
  Standing standing(Consulted consulted, LocalDate today, @Nullable LocalDate due) {
    if (position != null) {
      return switch (position) {
        case AGREES -> Standing.AGREED;
        case PARTLY -> Standing.PARTLY_AGREED;
        case OBJECTS -> Standing.OBJECTED;
      };
    }
    if (cancelled) {
      return Standing.CANCELLED;
    }
    if (sent == null) {
      return Standing.PREPARED;
    }
    if (due == null) {
      return Standing.SENT;
    }
    if (!today.isAfter(due)) {
      return Standing.AWAITED;
    }
    return consulted == Consulted.CO_MAKER ? Standing.DEEMED_CONSENT : Standing.SILENT;
  }
}

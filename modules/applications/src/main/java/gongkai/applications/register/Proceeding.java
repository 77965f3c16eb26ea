package gongkai.applications.register;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a remedy is pending and its days; an immutable value. */
@Embeddable
class Proceeding {
  @Enumerated(EnumType.STRING)
  @Column
  private RemedyRoute route;

  @Column private String earlier;

  @Column(name = "letter_number")
  private String letter;

  @Column private String authority;

  @Column(name = "authority_number")
  private String authorityNumber;

  @Column private boolean simplified;

  @Column(name = "filed_on")
  private LocalDate filed;

  @Column(name = "accepted_on")
  private @Nullable LocalDate accepted;

  @Column(name = "served_on")
  private @Nullable LocalDate served;

  @Column(name = "hearing_on")
  private @Nullable LocalDate hearing;

  @SuppressWarnings("NullAway.Init")
  protected Proceeding() {}

  static Proceeding of(RemedyEntry entry) {
    var proceeding = new Proceeding();
    proceeding.route = entry.route();
    proceeding.earlier = entry.earlier() == null ? "" : entry.earlier().value();
    proceeding.letter = entry.letter().strip();
    proceeding.authority = entry.authority().strip();
    proceeding.authorityNumber = entry.authorityNumber().strip();
    proceeding.simplified = entry.simplified();
    proceeding.filed = entry.filed();
    proceeding.accepted = entry.accepted();
    proceeding.served = entry.served();
    proceeding.hearing = entry.hearing();
    return proceeding;
  }

  RemedyRoute route() {
    return route;
  }

  @Nullable RemedyId earlier() {
    return earlier.isEmpty() ? null : new RemedyId(earlier);
  }

  String letter() {
    return letter;
  }

  String authority() {
    return authority;
  }

  String authorityNumber() {
    return authorityNumber;
  }

  boolean simplified() {
    return simplified;
  }

  LocalDate filed() {
    return filed;
  }

  @Nullable LocalDate accepted() {
    return accepted;
  }

  @Nullable LocalDate served() {
    return served;
  }

  @Nullable LocalDate hearing() {
    return hearing;
  }
}

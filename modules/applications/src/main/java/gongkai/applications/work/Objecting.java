package gongkai.applications.work;

import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Consultations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** Knows whether a third party objects to the disclosure (Article 32). */
@ApplicationScoped
class Objecting {
  private Predicate<Opened> objects = opened -> false;

  Objecting() {}

  @Inject
  Objecting(Instance<Consultations> consultations) {
    if (consultations.isResolvable()) {
      Consultations asked = consultations.get();
      this.objects =
          opened ->
              asked.of(opened.actor(), opened.id()).stream()
                  .map(ConsultationView::standing)
                  .anyMatch(standing -> standing.objects());
    }
  }

  Objecting(Predicate<Opened> objects) {
    this.objects = objects;
  }

  boolean objects(Opened opened) {
    return objects.test(opened);
  }
}

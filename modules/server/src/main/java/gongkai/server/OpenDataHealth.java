package gongkai.server;

import gongkai.opendata.Alarms;
import gongkai.opendata.Alarms.Alarm;
import gongkai.opendata.Alarms.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The number of alarms of the open data, for monitoring; {@code GET /health/ready}. It is up in any
 * case: a server whose readers see yesterday's data still serves them, and a platform that is late
 * is no reason to take it away. No platform is named.
 */
@Readiness
@ApplicationScoped
public class OpenDataHealth implements HealthCheck {
  @Inject private Alarms alarms;

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("open-data").up();
    List<Alarm> now;
    try {
      now = alarms.now();
    } catch (RuntimeException e) {
      // without the database nobody knows, and the check of the database says so
      return response.withData("alarms", "unknown").build();
    }
    response.withData("alarms", now.size());
    for (Kind kind : Kind.values()) {
      long number = now.stream().filter(alarm -> alarm.kind() == kind).count();
      response.withData(kind.name().toLowerCase(Locale.ROOT), number);
    }
    return response.build();
  }
}

package gongkai.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Answers 200 as soon as requests are served; for the launcher and load balancers. */
@Path("ready")
@ApplicationScoped
public class Ready {

  /** Says that the application is up. */
  @GET
  @Produces("text/plain")
  public String ready() {
    return "ready\n";
  }
}

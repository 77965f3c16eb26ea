package gongkai.opendata.sparql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The description of the data where VoID looks for it (RFC 8615). */
@Path(".well-known/void")
@ApplicationScoped
public class VoidResource {
  @Inject private Descriptions descriptions;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public VoidResource() {}

  /** VoID with a partition for each class and property. */
  @GET
  public Response get(@Context HttpHeaders headers) {
    return Exchange.graph(descriptions::dataset, headers);
  }
}

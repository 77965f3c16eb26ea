package gongkai.portal.apply;

import gongkai.portal.page.Page;
import gongkai.portal.posting.Private;
import gongkai.portal.posting.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** {@code /apply/receipt}: number and query code, right after the application was sent. */
@Path("apply/receipt")
@ApplicationScoped
@Private
@Produces("text/html;charset=UTF-8")
public class ReceiptResource {
  @Inject private Receipts receipts;
  @Inject private Sources sources;

  /** The receipt that this browser was handed. */
  @GET
  public Page receipt(
      @Context UriInfo uri, @Context HttpHeaders headers, @Context HttpServletRequest request) {
    return receipts.page(sources.caller(uri, headers, request));
  }
}

package gongkai.portal.items;

import gongkai.portal.page.Cached;
import gongkai.portal.page.Compressed;
import gongkai.portal.page.Page;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** {@code /items}: 法定主动公开内容, the list with search and facets (信息检索, Article 24). */
@Path("items")
@ApplicationScoped
public class ItemsResource {
  @Inject private ListPages pages;

  /** The list that the parameters ask for. */
  @GET
  @Cached
  @Compressed
  @Produces("text/html")
  public Page items(@Context UriInfo uri, @Context HttpHeaders headers) {
    return pages.list(Visit.of(uri, headers));
  }
}

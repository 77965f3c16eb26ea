package gongkai.portal.platform;

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

/** The start page and the fixed pages of the platform. */
@Path("")
@ApplicationScoped
@Produces("text/html")
public class PlatformResource {
  @Inject private PlatformPages pages;
  @Inject private OpenDataPages openData;

  /** 政府信息公开, the home of the body's platform. */
  @GET
  @Cached
  @Compressed
  public Page home(@Context UriInfo uri, @Context HttpHeaders headers) {
    return pages.home(Visit.of(uri, headers));
  }

  /** 政府信息公开指南 (Article 12). */
  @GET
  @Path("guide")
  @Cached
  @Compressed
  public Page guide(@Context UriInfo uri, @Context HttpHeaders headers) {
    return pages.fixed("guide", Visit.of(uri, headers));
  }

  /** 政府信息公开制度. */
  @GET
  @Path("rules")
  @Cached
  @Compressed
  public Page rules(@Context UriInfo uri, @Context HttpHeaders headers) {
    return pages.fixed("rules", Visit.of(uri, headers));
  }

  /** 依申请公开: how to apply (Articles 27 to 29). */
  @GET
  @Path("apply")
  @Cached
  @Compressed
  public Page apply(@Context UriInfo uri, @Context HttpHeaders headers) {
    return pages.fixed("apply", Visit.of(uri, headers));
  }

  /** The form of an application, to be printed and filled in by hand. */
  @GET
  @Path("apply/blank")
  @Cached
  @Compressed
  public Page blank(@Context UriInfo uri, @Context HttpHeaders headers) {
    return pages.blank(Visit.of(uri, headers));
  }

  /** What data there is and how to get it. */
  @GET
  @Path("open-data")
  @Cached
  @Compressed
  public Page openData(@Context UriInfo uri, @Context HttpHeaders headers) {
    return openData.page(Visit.of(uri, headers));
  }
}

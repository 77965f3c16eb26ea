package gongkai.portal.feed;

import gongkai.portal.page.Assets;
import gongkai.portal.page.Cached;
import gongkai.portal.page.Compressed;
import gongkai.portal.page.Site;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Feed, sitemap and what robots look for. */
@Path("")
@ApplicationScoped
public class FeedResource {
  private static final String XML = "application/xml;charset=UTF-8";

  @Inject private AtomFeed feed;
  @Inject private Sitemap sitemap;
  @Inject private Site site;

  /** The newest 50 items; {@code column} and {@code body} narrow. */
  @GET
  @Path("feed.atom")
  @Cached
  @Compressed
  public Response feed(@Context UriInfo uri, @Context HttpHeaders headers) {
    return Response.ok(feed.of(Visit.of(uri, headers)), "application/atom+xml;charset=UTF-8")
        .build();
  }

  /** The index of sitemaps. */
  @GET
  @Path("sitemap.xml")
  @Cached
  @Compressed
  public Response sitemap() {
    return Response.ok(sitemap.index(), XML).build();
  }

  /** The map of the fixed pages, bodies and reports. */
  @GET
  @Path("sitemap/pages.xml")
  @Cached
  @Compressed
  public Response pages() {
    return Response.ok(sitemap.pages(), XML).build();
  }

  /** A map of up to a thousand items. */
  @GET
  @Path("sitemap/{year: [0-9]{4}}/{column: [A-Za-z0-9-]{1,40}}/{number: [0-9]{1,2}}.xml")
  @Cached
  @Compressed
  public Response items(
      @PathParam("year") int year,
      @PathParam("column") String column,
      @PathParam("number") int number) {
    if (number < 1 || number > Sitemap.LAST_MAP) {
      throw new NotFoundException();
    }
    return Response.ok(sitemap.items(year, column, number), XML).build();
  }

  /** Welcomes robots to everything public and shows them the sitemap. */
  @GET
  @Path("robots.txt")
  public Response robots() {
    String text =
        "User-agent: *\nDisallow: /console\nDisallow: /sparql\nSitemap: "
            + site.absolute("/sitemap.xml")
            + "\n";
    return Response.ok(text, "text/plain;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
        .build();
  }

  /** The icon where browsers look for one. */
  @GET
  @Path("favicon.ico")
  public Response icon() {
    return Response.temporaryRedirect(URI.create(site.absolute(Assets.href("icon.svg")))).build();
  }
}

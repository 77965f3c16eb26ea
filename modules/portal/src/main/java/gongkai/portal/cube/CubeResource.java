package gongkai.portal.cube;

import gongkai.opendata.Cubes;
import gongkai.portal.failure.Failure;
import gongkai.portal.page.Accept;
import gongkai.portal.page.Assets;
import gongkai.portal.page.Compressed;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * {@code /cube}: the yearly statistics. {@code /cube/{id}} is a page with a table and a chart, or
 * the form that {@code Accept} or the ending asks for. The tag changes with the cubes and not with
 * other publications.
 */
@Path("cube")
@ApplicationScoped
public class CubeResource {
  /** A shared cube like {@code applications}, or that of a table like {@code table6-count}. */
  private static final String ID = "{id: [A-Za-z0-9-]+}";

  @Inject private CubePages pages;
  @Inject private Cubes cubes;

  /** All cubes. */
  @GET
  @Compressed
  public Response list(
      @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
    Visit visit = Visit.of(uri, headers);
    EntityTag tag = tag(visit, "html");
    return unchanged(request, tag)
        .orElseGet(() -> answer(Response.ok(pages.list(visit)), tag, "text/html"));
  }

  /** A cube as a page, or in the form that {@code Accept} asks for. */
  @GET
  @Path(ID)
  @Compressed
  public Response cube(
      @PathParam("id") String id,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Visit visit = Visit.of(uri, headers);
    String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
    List<String> offered = new ArrayList<>(List.of("text/html"));
    Arrays.stream(Cubes.Form.values()).map(Cubes.Form::mediaType).forEach(offered::add);
    Optional<String> type = Accept.of(accept).best(offered);
    if (type.isEmpty()) {
      return Failure.of(406, visit, accept);
    }
    Optional<Cubes.Form> form =
        Arrays.stream(Cubes.Form.values())
            .filter(f -> f.mediaType().equals(type.get()))
            .findFirst();
    return form.isPresent()
        ? export(id, form.get(), visit, request, accept)
        : page(id, visit, request, accept);
  }

  /** A cube in the form that the ending names. */
  @GET
  @Path(ID + ".{suffix: csv|json|sdmx\\.csv|cube\\.ttl}")
  @Compressed
  public Response form(
      @PathParam("id") String id,
      @PathParam("suffix") String suffix,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Visit visit = Visit.of(uri, headers);
    Cubes.Form form =
        Arrays.stream(Cubes.Form.values())
            .filter(f -> f.suffix().equals(suffix))
            .findFirst()
            .orElseThrow();
    return export(id, form, visit, request, headers.getHeaderString(HttpHeaders.ACCEPT));
  }

  private Response page(String id, Visit visit, Request request, @Nullable String accept) {
    EntityTag tag = tag(visit, "html");
    return unchanged(request, tag)
        .orElseGet(
            () ->
                pages
                    .page(id, visit)
                    .map(page -> answer(Response.ok(page), tag, "text/html"))
                    .orElseGet(() -> Failure.of(404, visit, accept)));
  }

  private Response export(
      String id, Cubes.Form form, Visit visit, Request request, @Nullable String accept) {
    EntityTag tag = tag(visit, form.name());
    return unchanged(request, tag)
        .orElseGet(
            () ->
                pages
                    .export(id, form, visit)
                    .map(
                        export ->
                            switch (export) {
                              case Cubes.Exported(String text) ->
                                  answer(Response.ok(text), tag, form.mediaType());
                              case Cubes.TooLarge() -> tooLarge(id, visit, accept);
                            })
                    .orElseGet(() -> Failure.of(404, visit, accept)));
  }

  /** Says how to select less, and where the whole cube is. */
  static Response tooLarge(String id, Visit visit, @Nullable String accept) {
    String dump = "/dump/latest/cube-" + id + ".csv.gz";
    return Failure.instead(400, "cube.large", dump, visit, accept);
  }

  private static Response answer(Response.ResponseBuilder answer, EntityTag tag, String type) {
    return answer
        .type(type + ";charset=UTF-8")
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=5, stale-while-revalidate=30")
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }

  private static Optional<Response> unchanged(Request request, EntityTag tag) {
    Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null ? Optional.empty() : Optional.of(unchanged.tag(tag).build());
  }

  /** The version of the cubes, then what else decides the bytes. */
  private EntityTag tag(Visit visit, String form) {
    CRC32 rest = new CRC32();
    String place =
        String.join(
            "\n",
            visit.address(),
            visit.language().code(),
            String.valueOf(visit.explicit()),
            form,
            Assets.version(),
            CubePages.version());
    rest.update(place.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new EntityTag(cubes.version() + "-" + Long.toHexString(rest.getValue()), true);
  }
}

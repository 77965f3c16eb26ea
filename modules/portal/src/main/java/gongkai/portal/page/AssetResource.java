package gongkai.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Serves style sheet and icon; their address holds their hash, so they may be kept for a year. */
@Path("static/{version}/{name}")
@ApplicationScoped
public class AssetResource {

  /** The asset; an old version's address answers with the newest one, not to be kept. */
  @GET
  @Compressed
  public Response asset(@PathParam("version") String version, @PathParam("name") String name) {
    byte[] bytes = Assets.find(name).orElseThrow(NotFoundException::new);
    boolean current = version.equals(Assets.version());
    return Response.ok(bytes, name.endsWith(".css") ? "text/css;charset=UTF-8" : "image/svg+xml")
        .header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache")
        .build();
  }
}

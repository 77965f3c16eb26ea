package gongkai.portal.progress;

import gongkai.applications.intake.Download;
import gongkai.applications.intake.Intake;
import gongkai.portal.posting.Access;
import gongkai.portal.posting.Accesses;
import gongkai.portal.posting.Caller;
import gongkai.portal.posting.Forms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Letters, information and the receipt, fetched by the applicant. */
@Dependent
class Papers {
  private final Intake intake;
  private final Accesses accesses;

  @Inject
  Papers(Intake intake, Accesses accesses) {
    this.intake = intake;
    this.accesses = accesses;
  }

  Response receipt(Caller caller) {
    return fetched(caller, a -> intake.receipt(a.number(), a.code(), caller.source()));
  }

  Response letter(Caller caller, String id, String format) {
    return fetched(caller, a -> intake.letter(a.number(), a.code(), id, format, caller.source()));
  }

  private Response fetched(Caller caller, Function<Access, Optional<Download>> fetch) {
    Optional<Access> access = accesses.of(caller);
    if (access.isEmpty()) {
      return Forms.onward(caller, "/apply/status").build();
    }
    Download file = fetch.apply(access.get()).orElseThrow(NotFoundException::new);
    StreamingOutput bytes =
        out -> {
          try (var content = file.content()) {
            content.transferTo(out);
          }
        };
    return Response.ok(bytes)
        .type(file.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, file.length())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
        .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
        .cookie(accesses.cookie(access.get()))
        .build();
  }

  private static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}

package gongkai.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses answers marked {@link Compressed}. */
@Provider
@Compressed
@ApplicationScoped
public class Compression implements WriterInterceptor {
  @Context @Nullable HttpHeaders headers;

  @Override
  public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
    answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    String accepted = headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    if (!takesGzip(accepted)) {
      answer.proceed();
      return;
    }
    answer.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
    answer.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    OutputStream plain = answer.getOutputStream();
    GZIPOutputStream packed = new GZIPOutputStream(plain, 8192);
    answer.setOutputStream(packed);
    try {
      answer.proceed();
    } finally {
      packed.finish();
      answer.setOutputStream(plain);
    }
  }

  static boolean takesGzip(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    for (String part : acceptEncoding.split(",")) {
      String coding = part.strip().toLowerCase(java.util.Locale.ROOT).replace(" ", "");
      if (coding.equals("gzip") || coding.startsWith("gzip;")) {
        return !coding.matches("gzip;q=0(\\.0*)?");
      }
    }
    return false;
  }
}

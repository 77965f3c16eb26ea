package gongkai.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Sends a {@link Page} as HTML. The page is rendered whole before its first byte is sent, so an
 * error in it still becomes an error page.
 */
@Provider
@ApplicationScoped
public class PageWriter implements MessageBodyWriter<Page> {
  @Inject private Renderer renderer;

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return Page.class == type;
  }

  @Override
  public void writeTo(
      Page page,
      Class<?> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    StringWriter html = new StringWriter(16384);
    renderer.render(page, html);
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
    headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, page.visit().language().tag());
    out.write(html.toString().getBytes(StandardCharsets.UTF_8));
  }
}

package gongkai.console.dossier;

import gongkai.applications.dossier.Dossiers;
import jakarta.faces.context.ExternalContext;
import java.io.IOException;
import java.io.OutputStream;
import org.omnifaces.util.Faces;

/**
 * The answer to the browser as a file that it saves, begun only when there is something to send.
 */
final class Download implements Dossiers.Target {

  @Override
  public OutputStream open(String name, String mediaType) throws IOException {
    ExternalContext answer = Faces.getExternalContext();
    answer.responseReset();
    answer.setResponseContentType(mediaType);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    answer.setResponseHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    return answer.getResponseOutputStream();
  }
}

package gongkai.console.dossier;

import gongkai.applications.dossier.Dossiers;
import gongkai.console.frame.SavedFile;
import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletResponse;
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
    var response = (HttpServletResponse) answer.getResponse();
    SavedFile.begin(response, name, mediaType);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return answer.getResponseOutputStream();
  }
}

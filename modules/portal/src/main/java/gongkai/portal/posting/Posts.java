package gongkai.portal.posting;

import gongkai.applications.intake.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads forms that readers send, and keeps their files in the {@link Spool}. */
@Dependent
public class Posts {
  private final Tickets tickets;
  private final Spool spool;
  private final Limits limits;

  @Inject
  public Posts(Tickets tickets, Spool spool, Limits limits) {
    this.tickets = tickets;
    this.spool = spool;
    this.limits = limits;
  }

  /**
   * Reads a form. Files are kept only after a good ticket has come, which is the form's first
   * field.
   *
   * @throws WebApplicationException 403 when another site sent it, 400 when it is not a form, 413
   *     when it is larger than is read at all
   */
  public Posted read(Caller caller, @Nullable String contentType, InputStream body) {
    if (caller.foreign()) {
      throw new WebApplicationException(403);
    }
    try {
      Multipart form = new Multipart(contentType, new Bounded(body, limits.request()));
      Reading reading = new Reading(caller, tickets, spool, limits);
      for (Part part = form.next(); part != null; part = form.next()) {
        if (part.fileName() == null) {
          reading.field(part);
        } else {
          reading.file(purpose(part.name()), part);
        }
      }
      return reading.end();
    } catch (Multipart.Malformed notOne) {
      throw new WebApplicationException(notOne, 400);
    } catch (Bounded.Exceeded tooLong) {
      throw new WebApplicationException(tooLong, 413);
    } catch (IOException broken) {
      throw new WebApplicationException(broken, 400);
    }
  }

  private static Upload.Purpose purpose(String field) {
    return switch (field) {
      case "identity" -> Upload.Purpose.IDENTITY;
      case "authorisation" -> Upload.Purpose.AUTHORISATION;
      default -> Upload.Purpose.MATTER;
    };
  }

  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new Exceeded();
      }
      return read;
    }

    static final class Exceeded extends IOException {
      private static final long serialVersionUID = 1L;
    }
  }
}

package gongkai.console.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.util.Iterator;
import java.util.UUID;

/**
 * Sends an accident to the log with a number, and the person to a page that shows only the number.
 * An expired page is no accident: it asks to start again.
 */
class Accidents extends ExceptionHandlerWrapper {
  private static final System.Logger LOG = System.getLogger(Accidents.class.getName());

  Accidents(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable cause = root(events.next().getContext().getException());
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      if (external.isResponseCommitted()) {
        break;
      }
      events.remove();
      leave(external, cause);
    }
    getWrapped().handle();
  }

  private static Throwable root(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof ViewExpiredException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static void leave(ExternalContext external, Throwable cause) {
    String target = external.getRequestContextPath() + "/console/error.xhtml?";
    if (cause instanceof ViewExpiredException) {
      target += "expired=1";
    } else {
      String number = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(System.Logger.Level.ERROR, "Accident " + number, cause);
      target += "accident=" + number;
    }
    try {
      external.responseReset();
      external.redirect(target);
      FacesContext.getCurrentInstance().responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }
}

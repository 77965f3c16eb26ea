package gongkai.console.frame;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Accidents} before the exception handler of Faces. */
public class AccidentsFactory extends ExceptionHandlerFactory {

  /** Wraps the factory of Faces. */
  public AccidentsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Accidents(getWrapped().getExceptionHandler());
  }
}

package gongkai.server;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The JAX-RS application: every CDI bean that is a resource or a provider, whichever module it
 * lives in.
 *
 * <p>It has no application path, since web.xml maps it as a filter before the Faces pages.
 */
public class Rest extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    BeanManager beans = CDI.current().getBeanManager();
    return beans.getBeans(Object.class, jakarta.enterprise.inject.Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(type -> type.getName().startsWith("gongkai."))
        .filter(
            type ->
                type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
        .collect(Collectors.toSet());
  }
}

package gongkai.console;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Doors that answer as a test says and otherwise know nothing. */
public final class Doors {
  private Doors() {}

  /** A door of the type; {@code answers} by method name take the arguments. */
  public static <T> T of(Class<T> type, Map<String, Function<Object[], Object>> answers) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          Function<Object[], Object> answer = answers.get(method.getName());
          if (answer != null) {
            return answer.apply(arguments);
          }
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
          }
          if (method.getReturnType() == List.class) {
            return List.of();
          }
          if (method.getReturnType() == Optional.class) {
            return Optional.empty();
          }
          throw new AssertionError("Not expected: " + method);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

package gongkai.opendata.sparql.engine;

import gongkai.opendata.index.TextSearch;
import gongkai.opendata.vocabulary.Uris;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The property functions that queries may use: {@code gd:search}, and no other. The engine's own
 * registry also loads classes that a query names.
 */
public final class TextFunctions extends PropertyFunctionRegistry {
  private final String address;
  private final PropertyFunctionFactory factory;

  /** The function that searches an index. */
  public TextFunctions(TextSearch search, Uris uris) {
    address = address(uris);
    factory = name -> new TextFunction(search, uris);
  }

  /** The address of the function. */
  public static String address(Uris uris) {
    return uris.gd("search").getURI();
  }

  @Override
  public boolean manages(String name) {
    return address.equals(name);
  }

  @Override
  public boolean isRegistered(String name) {
    return address.equals(name);
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String name) {
    return address.equals(name) ? factory : null;
  }
}

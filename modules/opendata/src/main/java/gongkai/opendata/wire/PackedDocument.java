package gongkai.opendata.wire;

import gongkai.opendata.vocabulary.Order;
import gongkai.opendata.vocabulary.TurtleText;
import gongkai.opendata.vocabulary.Uris;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Statements, some of them in named graphs, packed while they are said: only the packed bytes are
 * held. A leaf of annual reports is a hundred times as long as that.
 */
public final class PackedDocument {
  private static final int BUFFER = 1 << 16;

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
  private final OutputStream out;
  private final Form form;

  private PackedDocument(Forming forming) {
    try {
      this.out = new GZIPOutputStream(packed, BUFFER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.form = forming.on(out);
  }

  /** An empty document in TriG. */
  public static PackedDocument trig(Uris uris) {
    return new PackedDocument(out -> new TriG(GraphDocument.prefixed(uris), out));
  }

  /** An empty document in flattened JSON-LD 1.1. */
  public static PackedDocument jsonLd() {
    return new PackedDocument(Linked::new);
  }

  private interface Forming {
    Form on(OutputStream out);
  }

  private sealed interface Form {
    void say(Collection<Triple> statements);

    void graph(Node name, Collection<Triple> statements);

    void end();
  }

  private record TriG(TurtleText text, OutputStream out) implements Form {
    TriG {
      write(text.head(), out);
    }

    @Override
    public void say(Collection<Triple> statements) {
      write(text.say(statements).taken(), out);
    }

    @Override
    public void graph(Node name, Collection<Triple> statements) {
      write(text.graph(name, statements).taken(), out);
    }

    @Override
    public void end() {
      // nothing to close
    }

    private static void write(String text, OutputStream out) {
      try {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Linked(JsonLd json) implements Form {
    Linked(OutputStream out) {
      this(new JsonLd(out));
    }

    @Override
    public void say(Collection<Triple> statements) {
      json.nodes(Order.of(statements));
    }

    @Override
    public void graph(Node name, Collection<Triple> statements) {
      json.graph(name.getURI(), Order.of(statements));
    }

    @Override
    public void end() {
      json.end();
    }
  }

  /** Adds statements outside of named graphs. */
  public PackedDocument say(Collection<Triple> statements) {
    form.say(statements);
    return this;
  }

  /** Adds a named graph. */
  public PackedDocument graph(Node name, Collection<Triple> statements) {
    form.graph(name, statements);
    return this;
  }

  /** The whole document; nothing is added after it. */
  public byte[] packed() {
    try {
      form.end();
      out.close();
      return packed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

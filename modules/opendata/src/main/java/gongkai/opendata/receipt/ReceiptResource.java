package gongkai.opendata.receipt;

import gongkai.journal.Journal;
import gongkai.opendata.changes.Digests;
import gongkai.opendata.vocabulary.Fields;
import gongkai.opendata.wire.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Receipts of aggregators: {@code {"agent": "…", "position": 123, "digest": "…"?}} says up to which
 * position somebody holds everything, and the answer says how far behind that is and whether the
 * digest is ours.
 */
@Path("feed/receipt")
@ApplicationScoped
public class ReceiptResource {
  private static final int LARGEST = 4_096;

  private Board board;
  private Journal journal;
  private Digests digests;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public ReceiptResource() {}

  @Inject
  ReceiptResource(Board board, Journal journal, Digests digests) {
    this.board = board;
    this.journal = journal;
    this.digests = digests;
  }

  /** Takes a receipt. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response take(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      return Answer.problem(413, "内容过大", "A receipt has at most 4096 bytes.");
    }
    try {
      return take(Fields.parse(new String(bytes, StandardCharsets.UTF_8)));
    } catch (JsonException | ClassCastException e) {
      return Answer.problem(400, "回执格式有误", "A receipt is a JSON object.");
    }
  }

  private Response take(JsonObject receipt) {
    Optional<String> agent = AgentName.declared(receipt.getString("agent", ""));
    if (agent.isEmpty()) {
      return Answer.problem(
          400, "回执格式有误", "'agent' names a system: 1 to 80 letters, digits, spaces or ._()/:+-");
    }
    long head = journal.head();
    long position = Fields.number(receipt, "position");
    if (!(receipt.get("position") instanceof JsonNumber number)
        || !number.isIntegral()
        || position < 0
        || position > head) {
      return Answer.problem(400, "回执格式有误", "'position' is a whole number from 0 to " + head + ".");
    }
    String digest = receipt.getString("digest", "").toLowerCase(Locale.ROOT);
    if (!digest.matches("([0-9a-f]{64})?")) {
      return Answer.problem(400, "回执格式有误", "'digest' has 64 hexadecimal digits.");
    }
    String verdict = digest.isEmpty() ? "" : verdict(position, digest);
    board.confirm(agent.get(), position, verdict);
    String answer =
        Json.createObjectBuilder()
            .add("position", position)
            .add("head", head)
            .add("lag", head - position)
            .add("digest", verdict)
            .build()
            .toString();
    return Answer.text(answer, "application/json;charset=UTF-8", "no-store").build();
  }

  private String verdict(long position, String digest) {
    return digests
        .total(position)
        .map(ours -> ours.equals(digest) ? "equal" : "different")
        .orElse("unknown");
  }
}

package contactsheet.bootstrap.cli.commands.scan;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.domain.ObjectKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// The place that a backfill has reached.
///
/// @param target the bucket, or the part of it
/// @param after the last key that is done, or none before the first page
/// @param done whether it is over
/// @param tally the counts so far
public record Checkpoint(
    String target, @Nullable ObjectKey after, boolean done, ReconcileTally tally) {
  private static final long MOST_BYTES = 1024 * 1024;

  /// More objects than any bucket has.
  private static final long MOST_OBJECTS = 1_000_000_000_000_000L;

  /// Reads what [#writeTo] wrote.
  ///
  /// @throws CommandFailedException if it is something else
  public static Checkpoint read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalArgumentException("it is too large");
      }
      return JsonDocument.read(Files.readString(file), Checkpoint::read);
    } catch (IOException | IllegalArgumentException e) {
      throw CommandFailedException.misused(
          file
              + " is not the checkpoint of a backfill ("
              + e.getMessage()
              + "): name another file");
    }
  }

  private static Checkpoint read(JsonReader json) throws IOException {
    var texts = new HashMap<String, String>();
    while (json.hasNext()) {
      var name = json.nextName();
      if (!isTypeOf(name, json.peek())) {
        throw new IllegalArgumentException(name + " is not what it should be");
      }
      texts.put(
          name,
          json.peek() == JsonToken.BOOLEAN
              ? String.valueOf(json.nextBoolean())
              : json.nextString());
    }
    json.endObject();
    var after = texts.get("after");
    return new Checkpoint(
        texts.getOrDefault("backfill", ""),
        after == null ? null : new ObjectKey(after),
        Boolean.parseBoolean(texts.get("done")),
        new ReconcileTally(
            number(texts.get("examined")),
            number(texts.get("missing")),
            number(texts.get("stale")),
            number(texts.get("orphaned")),
            number(texts.get("unlisted")),
            number(texts.get("repaired")),
            number(texts.get("failed"))));
  }

  private static boolean isTypeOf(String name, JsonToken token) {
    return switch (name) {
      case "backfill", "after" -> token == JsonToken.STRING;
      case "done" -> token == JsonToken.BOOLEAN;
      default -> token == JsonToken.NUMBER;
    };
  }

  private static long number(@Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException("a number is missing");
    }
    var number = Long.parseLong(text);
    if (number < 0 || number > MOST_OBJECTS) {
      throw new IllegalArgumentException(number + " objects cannot be");
    }
    return number;
  }

  /// Writes it in one step. Even if the process or the machine ends meanwhile, the file holds this
  /// checkpoint or the one before, complete.
  public void writeTo(Path file) throws IOException {
    var next = file.resolveSibling(file.getFileName() + ".next");
    // A file of this name was left by a process that was killed, or is a link that was planted so
    // that its target is overwritten. A new file follows no link.
    Files.deleteIfExists(next);
    Files.writeString(next, json(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private String json() {
    return JsonDocument.of(
        json -> {
          json.beginObject().name("backfill").value(target);
          if (after != null) {
            json.name("after").value(after.value());
          }
          json.name("done").value(done);
          json.name("examined").value(tally.examined());
          json.name("missing").value(tally.missing());
          json.name("stale").value(tally.stale());
          json.name("orphaned").value(tally.orphaned());
          json.name("unlisted").value(tally.unlisted());
          json.name("repaired").value(tally.repaired());
          json.name("failed").value(tally.failed());
          json.endObject();
        });
  }
}

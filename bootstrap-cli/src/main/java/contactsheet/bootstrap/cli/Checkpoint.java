package contactsheet.bootstrap.cli;

import contactsheet.bootstrap.cli.json.JsonDocument;
import contactsheet.domain.ObjectKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// How far a backfill has come.
///
/// @param target what is gone through
/// @param after the last key that is done with, or none before the first page
/// @param done whether it is over
/// @param tally what came of it so far
record Checkpoint(String target, @Nullable ObjectKey after, boolean done, ReconcileTally tally) {
  /// Reads what [#writeTo] wrote.
  ///
  /// @throws CommandFailedException if it is something else
  static Checkpoint read(Path file) {
    try {
      return JsonDocument.read(Files.readString(file), Checkpoint::read);
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw CommandFailedException.misused(
          file
              + " is not the checkpoint of a backfill ("
              + e.getMessage()
              + "): name another file");
    }
  }

  private static Checkpoint read(JsonParser json) {
    var texts = new HashMap<String, String>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = json.currentName();
      json.nextToken();
      texts.put(name, json.getString());
    }
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

  private static long number(@Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException("a number is missing");
    }
    return Long.parseLong(text);
  }

  /// Writes it in one step: whoever reads the file finds this checkpoint or the one before, whole,
  /// whenever the process or the machine ends.
  void writeTo(Path file) throws IOException {
    var next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, json());
    try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private String json() {
    return JsonDocument.of(
        json -> {
          json.writeStartObject().writeStringProperty("backfill", target);
          if (after != null) {
            json.writeStringProperty("after", after.value());
          }
          json.writeBooleanProperty("done", done);
          json.writeNumberProperty("examined", tally.examined());
          json.writeNumberProperty("missing", tally.missing());
          json.writeNumberProperty("stale", tally.stale());
          json.writeNumberProperty("orphaned", tally.orphaned());
          json.writeNumberProperty("unlisted", tally.unlisted());
          json.writeNumberProperty("repaired", tally.repaired());
          json.writeNumberProperty("failed", tally.failed());
          json.writeEndObject();
        });
  }
}

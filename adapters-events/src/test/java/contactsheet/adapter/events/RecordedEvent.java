package contactsheet.adapter.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// An event in the folder `events`, with its expected reading in the file beside it.
///
/// @param name the name of the files, from that folder, without their endings
record RecordedEvent(String name) {
  private static final String EVENT = ".json";

  /// All events of a folder below `events`, its own folders included.
  static List<RecordedEvent> in(String folder) {
    try (var files = Files.walk(root().resolve(folder))) {
      return files
          .map(file -> root().relativize(file).toString())
          .filter(name -> name.endsWith(EVENT))
          .map(name -> new RecordedEvent(name.substring(0, name.length() - EVENT.length())))
          .sorted(Comparator.comparing(RecordedEvent::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] json() throws IOException {
    return Files.readAllBytes(root().resolve(name + EVENT));
  }

  /// One line for the kind of the event, and one for each record.
  List<String> expected() throws IOException {
    return Files.readAllLines(root().resolve(name + ".expected"));
  }

  private static Path root() {
    try {
      return Path.of(Objects.requireNonNull(RecordedEvent.class.getResource("/events")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}

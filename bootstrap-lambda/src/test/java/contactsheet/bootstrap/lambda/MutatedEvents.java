package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/// Invalid events, made from the recorded ones. The same seed makes the same ones.
///
/// @param recorded the originals: JSON documents in UTF-8
/// @param seed the seed of the whole series
record MutatedEvents(List<byte[]> recorded, long seed) {
  /// Mutations of every event that the reader of events is tested with.
  static MutatedEvents ofRecordedOnes(long seed) throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(MutatedEvents.class.getResource("/events")).toURI();
    var recorded = new ArrayList<byte[]>();
    try (var files = Files.walk(Path.of(folder))) {
      for (var file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        recorded.add(Files.readAllBytes(file));
      }
    }
    return new MutatedEvents(List.copyOf(recorded), seed);
  }

  /// One of the series, which any number can be had of without those before it.
  byte[] event(long number) {
    var random = new SplittableRandom(seed * 1_000_003 + number);
    var event = recorded.get(random.nextInt(recorded.size()));
    int kind = random.nextInt(10);
    if (kind < 7) {
      event = StructureMutation.of(new String(event, UTF_8), random).getBytes(UTF_8);
    }
    return kind < 6 ? event : ByteMutation.of(event, random);
  }
}

package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.adapter.inmemory.InMemoryMetadataStore;
import contactsheet.application.FindObjectMetadataService;
import contactsheet.application.port.in.FindObjectMetadata;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.domain.ByteSize;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import contactsheet.domain.UserMetadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/// The query function on a table in memory, called as Lambda calls it.
///
/// @param table its rows
/// @param log of all its invocations
record QueriedFunction(
    MetadataQueryFunction function, InMemoryMetadataStore table, RecordedLog log) {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
  private static final Stamp STAMP = new Stamp(new Sequencer("1"), NOW, NOW, null);

  static QueriedFunction create() {
    var table = InMemoryMetadataStore.keyedByFilenameAndBucket();
    return of(new FindObjectMetadataService(table, InstantSource.fixed(NOW)), table);
  }

  /// Returns one whose table cannot be read.
  static QueriedFunction failing(Failure failure) {
    return of(
        new FindObjectMetadata() {
          @Override
          public Lookup find(ObjectLocation location) {
            return new Lookup.Unavailable(failure);
          }

          @Override
          public Listing list(PageQuery query) {
            return new Listing.Unavailable(failure);
          }

          @Override
          public Timeline list(TimeQuery query) {
            return new Timeline.Unavailable(failure);
          }
        },
        InMemoryMetadataStore.keyedByFilename());
  }

  private static QueriedFunction of(FindObjectMetadata find, InMemoryMetadataStore table) {
    return new QueriedFunction(
        new MetadataQueryFunction(find, InstantSource.fixed(NOW)), table, new RecordedLog());
  }

  QueriedFunction recorded(String... keys) {
    for (var key : keys) {
      recorded(ObjectLocation.of("photos", key), ObjectMetadata.of(new ByteSize(17), NOW));
    }
    return this;
  }

  void recorded(String key, Map<String, String> userMetadata) {
    recorded(
        ObjectLocation.of("photos", key),
        new ObjectMetadata(
            new ByteSize(17),
            NOW,
            null,
            null,
            null,
            null,
            null,
            null,
            UserMetadata.of(userMetadata),
            null));
  }

  private void recorded(ObjectLocation location, ObjectMetadata metadata) {
    table.saveIfNewer(new MetadataEntry.Recorded(location, metadata, STAMP));
  }

  QueriedFunction removed(String key) {
    table.saveIfNewer(new MetadataEntry.Removed(ObjectLocation.of("photos", key), STAMP));
    return this;
  }

  HttpReply get(String uri) {
    return ask(HttpEvent.get(uri));
  }

  HttpReply ask(HttpEvent event) {
    return HttpReply.read(invoke(event.json()));
  }

  String invoke(String event) {
    var answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(event.getBytes(UTF_8)),
          answer,
          new TestInvocation(Duration.ofSeconds(20), log));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return answer.toString(UTF_8);
  }
}

package contactsheet.adapter.events;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectChange;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Sequencer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a record in S3's own form: one of S3, or of another server that the settings name.
///
/// @param servers the servers that are read besides S3
record S3Record(Set<OtherServer> servers) {
  private static final String SOURCE = "eventSource";
  private static final String S3 = "aws:s3";
  private static final Version VERSION = new Version("2");

  S3Record {
    servers = Set.copyOf(servers);
  }

  /// Whether the record names S3 or one of these servers as its source.
  boolean recognises(JsonValue record) {
    return record.says(SOURCE, S3) || server(record) != null;
  }

  List<IncomingRecord> read(JsonValue record) {
    var server = server(record);
    if (server == null) {
      new RecordSource(SOURCE, S3).require(record);
    }
    record.at("eventVersion").as(VERSION::require);
    var name = record.at("eventName").as(EventName::new);
    return List.of(name.recordOf(change(record, server)));
  }

  private @Nullable OtherServer server(JsonValue record) {
    return servers.stream()
        .filter(server -> record.says(SOURCE, server.source()))
        .findFirst()
        .orElse(null);
  }

  private static ObjectChange change(JsonValue record, @Nullable OtherServer server) {
    var s3 = record.at("s3");
    var object = s3.at("object");
    return new ObjectChange(
        new ObjectLocation(
            s3.at("bucket").at("name").as(BucketName::new),
            object
                .at("key")
                .as(
                    key ->
                        new ObjectKey(
                            server == null ? FormUrlEncoding.decode(key) : server.decoded(key)))),
        server == null ? object.at("sequencer").unlessEmpty().optionalAs(Sequencer::new) : null,
        record.at("eventTime").asTime());
  }
}

package contactsheet.local.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes S3's notifications of uploads, each of another object, and remembers of which.
public final class Workload {
  private final String prefix;
  private final String suffix;
  private final List<String> keys = new ArrayList<>();

  /// @param prefix the prefix of the keys
  public Workload(String prefix) {
    this(prefix, ".bin");
  }

  /// @param suffix the suffix of the keys, by which a function may take an object for a picture
  public Workload(String prefix, String suffix) {
    this.prefix = prefix;
    this.suffix = suffix;
  }

  /// Returns one event.
  ///
  /// @param records the number of its objects
  public String event(int records) {
    var first = keys.size();
    for (var i = 0; i < records; i++) {
      keys.add("%s/2026/IMG_%06d%s".formatted(prefix, first + i, suffix));
    }
    return keys.subList(first, keys.size()).stream()
        .map(key -> record(key, 0x65F1A2B3C4D5L + keys.size()))
        .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
  }

  private static String record(String key, long sequencer) {
    return """
    {"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"us-east-1",\
    "eventTime":"2026-11-01T09:30:00.123Z","eventName":"ObjectCreated:Put",\
    "userIdentity":{"principalId":"AWS:AROAEXAMPLEROLEID:uploader"},\
    "requestParameters":{"sourceIPAddress":"192.0.2.17"},\
    "responseElements":{"x-amz-request-id":"4Q2ZC9EXAMPLE017",\
    "x-amz-id-2":"vN3uEXAMPLEhostIdOfTheServingNode0001="},\
    "s3":{"s3SchemaVersion":"1.0","configurationId":"to-the-function",\
    "bucket":{"name":"photos","ownerIdentity":{"principalId":"A2EXAMPLEOWNER"},\
    "arn":"arn:aws:s3:::photos"},\
    "object":{"key":"%s","size":4711,"eTag":"9b2cf535f27731c974343645a3985328",\
    "sequencer":"%016X"}}}\
    """
        .formatted(key, sequencer);
  }

  /// The keys of all objects in the events.
  public List<String> keys() {
    return List.copyOf(keys);
  }
}

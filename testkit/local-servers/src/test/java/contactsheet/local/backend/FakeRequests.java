package contactsheet.local.backend;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Requests as the functions make them, without signatures.
final class FakeRequests {
  private FakeRequests() {}

  static ReceivedRequest head(String key) {
    return request("s3", "HEAD", "/photos/" + key, Map.of(), "");
  }

  /// The row that a function writes which listened to S3.
  static ReceivedRequest put(String key) {
    return put(key, Photos.size(key), Photos.uploaded(key).toString());
  }

  static ReceivedRequest put(String key, long size, String time) {
    var body =
        """
        {"TableName":"t","Item":{"filename":{"S":"%s"},"bucket":{"S":"photos"},
        "size_in_bytes":{"N":"%d"},"upload_time":{"S":"%s"}}}\
        """
            .formatted(key, size, time);
    var target = Map.of("x-amz-target", List.of("DynamoDB_20120810.PutItem"));
    return request("dynamodb", "POST", "/", target, body);
  }

  static ReceivedRequest request(
      String service, String method, String path, Map<String, List<String>> headers, String body) {
    return new ReceivedRequest(service, method, path, "", headers, body, Instant.EPOCH);
  }
}

package contactsheet.local.s3;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/// A running server with the bucket `photos`, a client, and the notifications received from it.
final class Photos implements AutoCloseable {
  private final ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();
  private final LocalS3 s3;
  private final S3Client client;

  Photos() {
    this(LocalS3Options.inMemory());
  }

  Photos(Path data) {
    this(LocalS3Options.in(data));
  }

  Photos(LocalS3Options options) {
    Consumer<String> receiver = received::add;
    s3 = LocalS3.start(options.withBuckets("photos").withNotifications(receiver));
    client = TestClient.of(s3);
  }

  URI endpoint() {
    return s3.endpoint();
  }

  S3Client client() {
    return client;
  }

  PutObjectResponse put(String key, String content) {
    return TestClient.put(client, key, content);
  }

  List<String> keys() {
    return client.listObjectsV2(r -> r.bucket("photos")).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  List<ReceivedEvent> events() {
    return received.stream().map(ReceivedEvent::of).toList();
  }

  List<String> summaries() {
    return events().stream().map(ReceivedEvent::summary).toList();
  }

  void forgetEvents() {
    received.clear();
  }

  @Override
  public void close() {
    client.close();
    s3.close();
  }
}

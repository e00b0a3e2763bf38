package contactsheet.local.s3;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// A running server with the bucket `photos`, a client, and the notifications received from it.
final class Photos implements AutoCloseable {
  private final ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();
  private final LocalS3 s3;
  private final S3Client client;

  Photos() {
    Consumer<String> receiver = received::add;
    s3 = LocalS3.start(LocalS3Options.inMemory().withBuckets("photos").withNotifications(receiver));
    client = TestClient.of(s3);
  }

  S3Client client() {
    return client;
  }

  PutObjectResponse put(String key, String content) {
    return client.putObject(r -> r.bucket("photos").key(key), RequestBody.fromString(content));
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

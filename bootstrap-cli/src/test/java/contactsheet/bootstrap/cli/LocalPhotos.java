package contactsheet.bootstrap.cli;

import contactsheet.local.s3.LocalS3Options;
import java.nio.charset.StandardCharsets;

/// What `serve` runs, with the bucket `photos`, on free ports.
final class LocalPhotos implements AutoCloseable {
  private final LocalPipeline pipeline;
  private final ObjectsApi api;
  private final PlainS3 s3;

  LocalPhotos() {
    var root = new CompositionRoot();
    pipeline =
        root.start(
            LocalS3Options.inMemory().withBuckets("photos"),
            root.memory(),
            RecordingRules.DEFAULT,
            Delivery.PROMPT,
            _ -> {});
    api = root.api(pipeline, "127.0.0.1", 0);
    s3 = new PlainS3(pipeline.endpoint());
  }

  /// Puts a text, and waits until it is recorded.
  void put(String key, String content) {
    put(key, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }

  /// Puts anything, and waits until it is recorded.
  void put(String key, String contentType, byte[] content) {
    s3.put("photos", key, contentType, content);
    pipeline.queue().awaitHandled();
  }

  /// Deletes an object, and waits until that is recorded.
  void delete(String key) {
    s3.delete("photos", key);
    pipeline.queue().awaitHandled();
  }

  LocalPipeline pipeline() {
    return pipeline;
  }

  String api() {
    return api.endpoint().toString();
  }

  @Override
  public void close() {
    s3.close();
    api.close();
    pipeline.close();
  }
}

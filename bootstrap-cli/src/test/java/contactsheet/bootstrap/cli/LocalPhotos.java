package contactsheet.bootstrap.cli;

import contactsheet.local.s3.LocalS3Options;
import java.nio.charset.StandardCharsets;

/// What `serve` runs, with the bucket `photos`, on free ports.
final class LocalPhotos implements AutoCloseable {
  private final LocalPipeline pipeline;
  private final ObjectsApi api;

  LocalPhotos() {
    var root = new CompositionRoot();
    pipeline =
        root.start(
            LocalS3Options.inMemory().withBuckets("photos"),
            root.memory(),
            Delivery.PROMPT,
            (_, _) -> {});
    api = root.api(pipeline, "127.0.0.1", 0);
  }

  /// Puts a text, and waits until it is recorded.
  void put(String key, String content) {
    new PlainS3(pipeline.endpoint())
        .put("photos", key, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    pipeline.queue().awaitHandled();
  }

  /// Deletes an object, and waits until that is recorded.
  void delete(String key) {
    new PlainS3(pipeline.endpoint()).delete("photos", key);
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
    api.close();
    pipeline.close();
  }
}

package contactsheet.bootstrap.cli;

import contactsheet.bootstrap.cli.pipeline.Delivery;
import contactsheet.bootstrap.cli.pipeline.LocalPipeline;
import contactsheet.bootstrap.cli.web.LocalWebServer;
import java.nio.charset.StandardCharsets;

/// The parts of `serve`, with the bucket `photos`, on free ports.
final class LocalPhotos implements AutoCloseable {
  private final LocalPipeline pipeline;
  private final LocalWebServer web;
  private final PlainS3 s3;

  LocalPhotos() {
    var root = new LocalCompositionRoot(new CompositionRoot());
    pipeline = root.inMemory(Delivery.PROMPT, _ -> {}, "photos");
    web = root.rows(pipeline);
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
    return web.endpoint().toString();
  }

  @Override
  public void close() {
    s3.close();
    web.close();
    pipeline.close();
  }
}

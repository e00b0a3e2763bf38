package contactsheet.bootstrap.cli.page;

import contactsheet.bootstrap.cli.http.UriText;
import contactsheet.domain.ByteSize;
import contactsheet.domain.ContentType;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import contactsheet.domain.ObjectSelection;
import contactsheet.domain.Observation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The objects of the local S3 over its own protocol. It shares no code with the adapter, so what
/// it says of an object is what the row is to be measured by.
final class LocalBuckets implements AutoCloseable {
  /// Nothing on this machine takes longer, but for an upload, which takes as long as its browser.
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();
  private final URI endpoint;
  private final ObjectSelection selection;

  /// @param endpoint where the local S3 is to be reached
  /// @param selection which objects there are, as far as the table is concerned
  LocalBuckets(URI endpoint, ObjectSelection selection) {
    this.endpoint = endpoint;
    this.selection = selection;
  }

  /// What S3 says of an object; nothing where there is none that the table is about.
  @Nullable Looks looks(ObjectLocation object) throws IOException, InterruptedException {
    var answer =
        client.send(
            request(object).timeout(TIMEOUT).method("HEAD", BodyPublishers.noBody()).build(),
            BodyHandlers.discarding());
    return switch (answer.statusCode()) {
      case 200 ->
          switch (selection.seen(object.key(), new Observation.Found(metadata(answer)))) {
            case Observation.Found(var metadata) -> Looks.of(metadata);
            case Observation.Absent() -> null;
          };
      case 404 -> null;
      default -> throw new IOException("the local S3 answered " + answer.statusCode());
    };
  }

  /// As far as anybody here wants to know.
  private static ObjectMetadata metadata(HttpResponse<?> answer) {
    var headers = answer.headers();
    return new ObjectMetadata(
        new ByteSize(headers.firstValueAsLong("Content-Length").orElse(0)),
        Instant.EPOCH,
        headers.firstValue("ETag").map(eTag -> new ETag(eTag.replace("\"", ""))).orElse(null),
        null,
        headers.firstValue("Content-Type").map(ContentType::new).orElse(null),
        null,
        null,
        null,
        Map.of(),
        null);
  }

  /// An object with its content, which has to be closed.
  HttpResponse<InputStream> get(ObjectLocation object) throws IOException, InterruptedException {
    return client.send(request(object).timeout(TIMEOUT).build(), BodyHandlers.ofInputStream());
  }

  /// Uploads an object, or overwrites it. S3 keeps nothing of it unless all of it arrives.
  ///
  /// @param length of the content
  HttpResponse<String> put(
      ObjectLocation object, String contentType, long length, InputStream content)
      throws IOException, InterruptedException {
    return client.send(
        request(object).header("Content-Type", contentType).PUT(body(length, content)).build(),
        BodyHandlers.ofString());
  }

  private static BodyPublisher body(long length, InputStream content) {
    return length == 0
        ? BodyPublishers.noBody()
        : BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> content), length);
  }

  /// Deletes an object.
  HttpResponse<String> delete(ObjectLocation object) throws IOException, InterruptedException {
    return client.send(request(object).timeout(TIMEOUT).DELETE().build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(ObjectLocation object) {
    return HttpRequest.newBuilder(
        URI.create(endpoint + "/" + object.bucket() + "/" + UriText.encode(object.key().value())));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

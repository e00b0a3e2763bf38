package contactsheet.bootstrap.cli.page;

import com.sun.net.httpserver.HttpExchange;
import contactsheet.bootstrap.cli.http.Reply;
import contactsheet.bootstrap.cli.json.JsonDocument;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/api/content/{bucket}/{key}`: the objects themselves, to be looked at, uploaded and deleted.
final class ContentResource {
  static final String PATH = "/api/content/";
  static final long MOST_BYTES = 50L * 1024 * 1024;

  /// Of a refused upload so much is read, because a browser hears no answer before it has said all.
  private static final long MOST_BYTES_IGNORED = 8 * MOST_BYTES;

  private static final int LENGTH_REQUIRED = 411;
  private static final int TOO_LARGE = 413;
  private static final int BAD_GATEWAY = 502;
  private static final int NOT_MODIFIED = 304;
  private static final int NO_BODY = -1;

  /// What a browser shows as a picture and in no other way.
  private static final Set<String> PICTURES =
      Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/bmp");

  private final LocalBuckets buckets;

  ContentResource(LocalBuckets buckets) {
    this.buckets = buckets;
  }

  /// An object's content, as a picture or as a file to be kept.
  void get(HttpExchange exchange, ObjectLocation object) throws IOException, InterruptedException {
    var answer = buckets.get(object);
    try (var content = answer.body()) {
      if (answer.statusCode() != Reply.OK) {
        refusal(object, answer).send(exchange);
        return;
      }
      describe(exchange, answer);
      var eTag = answer.headers().firstValue("ETag").orElse("");
      if (!eTag.isEmpty() && eTag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(NOT_MODIFIED, NO_BODY);
      } else {
        send(exchange, answer.headers().firstValueAsLong("Content-Length").orElse(0), content);
      }
    }
  }

  private static void describe(HttpExchange exchange, HttpResponse<?> answer) {
    var headers = exchange.getResponseHeaders();
    var type = answer.headers().firstValue("Content-Type").orElse("");
    if (PICTURES.contains(type)) {
      headers.set("Content-Type", type);
    } else {
      headers.set("Content-Type", "application/octet-stream");
      headers.set("Content-Disposition", "attachment");
    }
    // Whatever somebody uploaded, it runs nothing here.
    headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    headers.set("Cache-Control", "no-cache");
    answer.headers().firstValue("ETag").ifPresent(eTag -> headers.set("ETag", eTag));
  }

  private static void send(HttpExchange exchange, long length, InputStream content)
      throws IOException {
    var hasBody = length > 0 && !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(Reply.OK, hasBody ? length : NO_BODY);
    if (hasBody) {
      content.transferTo(exchange.getResponseBody());
    }
  }

  /// Uploads what the request carries.
  void put(HttpExchange exchange, ObjectLocation object) throws IOException, InterruptedException {
    var length = length(exchange.getRequestHeaders().get("Content-Length"));
    if (length == null) {
      Reply.error(LENGTH_REQUIRED, "say how long the object is: Content-Length is missing")
          .send(exchange);
    } else if (length > MOST_BYTES) {
      refuseAsTooLarge(exchange, length);
    } else {
      var type = exchange.getRequestHeaders().getFirst("Content-Type");
      var answer =
          buckets.put(
              object,
              Objects.requireNonNullElse(type, "application/octet-stream"),
              length,
              exchange.getRequestBody());
      reply(object, answer).send(exchange);
    }
  }

  private static @Nullable Long length(@Nullable List<String> header) {
    try {
      return header == null ? null : Long.parseLong(header.getFirst());
    } catch (NumberFormatException _) {
      return null;
    }
  }

  private static void refuseAsTooLarge(HttpExchange exchange, long length) throws IOException {
    Reply.error(
            TOO_LARGE,
            "the object has %,d bytes, and at most %,d are taken here: use an S3 client"
                .formatted(length, MOST_BYTES))
        .send(exchange);
    exchange.getResponseBody().flush();
    var body = exchange.getRequestBody();
    for (long ignored = 0, step = 1; step > 0 && ignored < MOST_BYTES_IGNORED; ignored += step) {
      step = body.skip(MOST_BYTES);
    }
  }

  /// Deletes an object.
  void delete(HttpExchange exchange, ObjectLocation object)
      throws IOException, InterruptedException {
    reply(object, buckets.delete(object)).send(exchange);
  }

  private static Reply reply(ObjectLocation object, HttpResponse<?> answer) {
    return answer.statusCode() / 100 == 2
        ? Reply.ok(
            JsonDocument.of(
                json -> {
                  json.writeStartObject();
                  json.writeStringProperty("bucket", object.bucket().value());
                  json.writeStringProperty("key", object.key().value());
                  json.writeEndObject();
                }))
        : refusal(object, answer);
  }

  private static Reply refusal(ObjectLocation object, HttpResponse<?> answer) {
    return answer.statusCode() == Reply.NOT_FOUND
        ? Reply.error(Reply.NOT_FOUND, "there is no " + object)
        : Reply.error(
            BAD_GATEWAY, "the local S3 answered " + answer.statusCode() + " for " + object);
  }
}

package contactsheet.bootstrap.cli.page;

import com.sun.net.httpserver.HttpExchange;
import contactsheet.adapter.http.HttpAnswer;
import contactsheet.adapter.http.JsonDocument;
import contactsheet.bootstrap.cli.pipeline.LocalObjects;
import contactsheet.bootstrap.cli.pipeline.ObjectRefusedException;
import contactsheet.bootstrap.cli.web.Reply;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.ObjectMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/api/content/{bucket}/{key}`: the objects themselves, to be looked at, uploaded and deleted.
final class ContentResource {
  static final String PATH = "/api/content/";
  static final long MOST_BYTES = 50L * 1024 * 1024;

  /// A browser reads no answer before it has sent its whole upload, so that much of a refused one
  /// is read and dropped.
  private static final long MOST_BYTES_IGNORED = 8 * MOST_BYTES;

  private static final int LENGTH_REQUIRED = 411;
  private static final int TOO_LARGE = 413;
  private static final int BAD_GATEWAY = 502;
  private static final int NO_BODY = -1;

  /// The types that a browser can only show as a picture.
  private static final Set<String> PICTURES =
      Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/bmp");

  private final LocalObjects objects;

  ContentResource(LocalObjects objects) {
    this.objects = objects;
  }

  /// An object's content, as a picture or as a file to be kept.
  void get(HttpExchange exchange, ObjectLocation location) throws IOException {
    try (var opened = objects.open(location)) {
      var eTag = describe(exchange, opened.metadata());
      if (!eTag.isEmpty() && eTag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(Reply.NOT_MODIFIED, NO_BODY);
      } else {
        send(exchange, opened.metadata().size().bytes(), opened.content());
      }
    } catch (ObjectRefusedException e) {
      refuse(exchange, location, e);
    }
  }

  /// @return the object's ETag, in quotes; empty if it is unknown
  private static String describe(HttpExchange exchange, ObjectMetadata metadata) {
    var headers = exchange.getResponseHeaders();
    var type = metadata.contentType() == null ? "" : metadata.contentType().value();
    if (PICTURES.contains(type)) {
      headers.set("Content-Type", type);
    } else {
      headers.set("Content-Type", "application/octet-stream");
      headers.set("Content-Disposition", "attachment");
    }
    // An uploaded document must not run scripts here.
    headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    headers.set("Cache-Control", "no-cache");
    var eTag = metadata.etag() == null ? "" : '"' + metadata.etag().value() + '"';
    if (!eTag.isEmpty()) {
      headers.set("ETag", eTag);
    }
    return eTag;
  }

  private static void send(HttpExchange exchange, long length, InputStream content)
      throws IOException {
    var hasBody = length > 0 && !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(Reply.OK, hasBody ? length : NO_BODY);
    if (hasBody) {
      content.transferTo(exchange.getResponseBody());
    }
  }

  /// Stores the content that the request carries.
  void put(HttpExchange exchange, ObjectLocation location) throws IOException {
    var length = length(exchange.getRequestHeaders().get("Content-Length"));
    if (length == null) {
      Reply.refuse(
          exchange, LENGTH_REQUIRED, "say how long the object is: Content-Length is missing");
    } else if (length > MOST_BYTES) {
      refuseAsTooLarge(exchange, length);
    } else {
      var type = exchange.getRequestHeaders().getFirst("Content-Type");
      change(
          exchange,
          location,
          () ->
              objects.put(
                  location,
                  Objects.requireNonNullElse(type, "application/octet-stream"),
                  length,
                  exchange.getRequestBody()));
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
    Reply.refuse(
        exchange,
        TOO_LARGE,
        "the object has %,d bytes, and at most %,d are taken here: use an S3 client"
            .formatted(length, MOST_BYTES));
    exchange.getResponseBody().flush();
    var body = exchange.getRequestBody();
    for (long ignored = 0, step = 1; step > 0 && ignored < MOST_BYTES_IGNORED; ignored += step) {
      step = body.skip(MOST_BYTES);
    }
  }

  /// Deletes an object.
  void delete(HttpExchange exchange, ObjectLocation location) throws IOException {
    change(exchange, location, () -> objects.delete(location));
  }

  private static void change(HttpExchange exchange, ObjectLocation location, Runnable change)
      throws IOException {
    try {
      change.run();
      Reply.send(exchange, HttpAnswer.of(json(location)));
    } catch (ObjectRefusedException e) {
      refuse(exchange, location, e);
    }
  }

  private static String json(ObjectLocation location) {
    return JsonDocument.of(
        json -> {
          json.beginObject();
          json.name("bucket").value(location.bucket().value());
          json.name("key").value(location.key().value());
          json.endObject();
        });
  }

  private static void refuse(
      HttpExchange exchange, ObjectLocation location, ObjectRefusedException refusal)
      throws IOException {
    if (refusal.isNotFound()) {
      Reply.refuse(exchange, Reply.NOT_FOUND, "there is no " + location);
    } else {
      Reply.refuse(
          exchange, BAD_GATEWAY, "the local S3 answered " + refusal.status() + " for " + location);
    }
  }
}

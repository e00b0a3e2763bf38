package contactsheet.bootstrap.cli;

import contactsheet.adapter.queries.PageJson;
import contactsheet.application.port.in.FindObjectMetadata.Listing.Page;
import contactsheet.application.port.in.PageQuery;
import contactsheet.bootstrap.cli.http.Reply;
import contactsheet.bootstrap.cli.http.UriText;
import contactsheet.domain.MetadataEntry.Recorded;
import contactsheet.domain.ObjectLocation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// Reads from a running `contactsheet serve`.
///
/// @param api where its API is to be reached
record ServeClient(URI api) implements RecordedObjects {
  private static final Duration TIMEOUT = Duration.ofSeconds(15);

  @Override
  public Recorded find(ObjectLocation location) {
    var path = "/" + location.bucket() + "/" + UriText.encode(location.key().value());
    return get(path, PageJson::readEntry);
  }

  @Override
  public Page list(PageQuery query) {
    var after = query.after();
    return get(
        "?bucket="
            + query.bucket()
            + ("&prefix=" + UriText.encode(query.prefix()))
            + (after == null ? "" : "&after=" + UriText.encode(after.value()))
            + ("&limit=" + query.limit()),
        PageJson::readPage);
  }

  private <T> T get(String pathAndQuery, Function<String, T> read) {
    var answer = send(URI.create(api + ObjectsResource.PATH + pathAndQuery));
    if (answer.statusCode() != Reply.OK) {
      throw new CommandFailedException(understood(answer, Reply::readError));
    }
    return understood(answer, read);
  }

  private HttpResponse<String> send(URI uri) {
    try (var client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
      return client.send(
          HttpRequest.newBuilder(uri).timeout(TIMEOUT).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new CommandFailedException(
          "nothing answers at "
              + api
              + ": start contactsheet serve in another terminal, or say with --api where it runs",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted while waiting for " + api, e);
    }
  }

  private <T> T understood(HttpResponse<String> answer, Function<String, T> read) {
    try {
      return read.apply(answer.body());
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw new CommandFailedException("what answers at " + api + " is not contactsheet serve", e);
    }
  }
}

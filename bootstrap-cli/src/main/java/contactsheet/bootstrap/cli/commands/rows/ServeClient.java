package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.adapter.http.PageJson;
import contactsheet.adapter.http.PageToken;
import contactsheet.adapter.http.PercentEncoding;
import contactsheet.adapter.http.Problem;
import contactsheet.adapter.http.TimeParameters;
import contactsheet.adapter.http.TimeToken;
import contactsheet.application.port.in.FindObjectMetadata.Listing.RecordedPage;
import contactsheet.application.port.in.FindObjectMetadata.Timeline.TimedPage;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
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

/// Reads from a running `contactsheet serve`, as `docs/openapi.yaml` describes it.
///
/// @param api the address of its web server
public record ServeClient(URI api) implements RecordedObjects {
  private static final int OK = 200;
  private static final Duration TIMEOUT = Duration.ofSeconds(15);

  @Override
  public Recorded find(ObjectLocation location) {
    var key = PercentEncoding.encode(location.key().value());
    return get("/" + location.bucket() + "/" + key, PageJson::readEntry);
  }

  @Override
  public RecordedPage list(PageQuery query) {
    var after = query.after();
    return get(
        "/"
            + query.bucket()
            + ("?limit=" + query.limit())
            + ("&prefix=" + PercentEncoding.encode(query.prefix()))
            + (after == null ? "" : "&next=" + PageToken.of(query, after)),
        document -> PageJson.readPage(document, query));
  }

  @Override
  public TimedPage list(TimeQuery query) {
    var after = query.after();
    return get(
        "/"
            + query.bucket()
            + ("?" + TimeParameters.text(query))
            + ("&limit=" + query.limit())
            + (after == null ? "" : "&next=" + TimeToken.of(query, after)),
        document -> PageJson.readPage(document, query));
  }

  private <T> T get(String pathAndQuery, Function<String, T> read) {
    var answer = send(URI.create(api + "/objects" + pathAndQuery));
    if (answer.statusCode() != OK) {
      throw new CommandFailedException(understood(answer, Problem::readDetail));
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
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new CommandFailedException("what answers at " + api + " is not contactsheet serve", e);
    }
  }
}

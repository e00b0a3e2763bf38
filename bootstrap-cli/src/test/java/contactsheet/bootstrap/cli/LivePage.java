package contactsheet.bootstrap.cli;

import contactsheet.adapter.http.PercentEncoding;
import contactsheet.bootstrap.cli.commands.local.ServeSettings;
import contactsheet.bootstrap.cli.commands.local.ServedPipeline;
import contactsheet.bootstrap.cli.pipeline.RecordingRules;
import contactsheet.bootstrap.cli.trouble.TroubledPipeline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// The parts of `serve` with its page, with the bucket `photos`, on free ports; and a browser, if
/// one is needed.
final class LivePage implements AutoCloseable {
  private final HttpClient browser = HttpClient.newHttpClient();
  private final TroubledPipeline troubled;
  private final ServedPipeline served;

  LivePage() {
    this(RecordingRules.DEFAULT);
  }

  LivePage(RecordingRules rules) {
    this(rules, 0, 0);
  }

  /// On these ports; 0 for a free one.
  LivePage(int s3Port, int webPort) {
    this(RecordingRules.DEFAULT, s3Port, webPort);
  }

  private LivePage(RecordingRules rules, int s3Port, int webPort) {
    var root = new LocalCompositionRoot(new CompositionRoot());
    troubled = root.inMemory();
    var settings =
        new ServeSettings("127.0.0.1", s3Port, webPort, null, null, List.of("photos"), null, rules);
    served = root.serve(settings, troubled, _ -> {}, _ -> {});
  }

  TroubledPipeline troubled() {
    return troubled;
  }

  URI s3() {
    return served.pipeline().endpoint();
  }

  URI uri(String path) {
    return URI.create(served.web().endpoint() + path);
  }

  int port() {
    return served.web().endpoint().getPort();
  }

  /// A request as the page itself would send it.
  HttpRequest.Builder request(String method, String path, BodyPublisher body) {
    return HttpRequest.newBuilder(uri(path))
        .method(method, body)
        .header("X-Contactsheet", "page")
        .header("Origin", served.web().endpoint().toString());
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  HttpResponse<String> upload(String key, String type, String content)
      throws IOException, InterruptedException {
    return send(
        request("PUT", content(key), BodyPublishers.ofString(content))
            .header("Content-Type", type));
  }

  HttpResponse<String> delete(String key) throws IOException, InterruptedException {
    return send(request("DELETE", content(key), BodyPublishers.noBody()));
  }

  static String content(String key) {
    return "/api/content/photos/" + PercentEncoding.encode(key);
  }

  HttpResponse<String> turn(String name, boolean on) throws IOException, InterruptedException {
    var order = BodyPublishers.ofString("{\"on\":" + on + "}");
    return send(request("PUT", "/api/troubles/" + name, order));
  }

  /// Makes a row missing, another stale and a third orphaned: the events of three changes are lost.
  ///
  /// @param log the log of the page, which sees the differences before this returns
  void loseAnEventOfEachKind(EventLog log) throws IOException, InterruptedException {
    upload("old.png", "image/png", "picture");
    upload("gone.png", "image/png", "picture");
    log.awaitEqual(2);
    turn("lost", true);
    upload("new.png", "image/png", "picture");
    upload("old.png", "image/png", "another picture");
    delete("gone.png");
    turn("lost", false);
    log.await("truth", "\"equal\":false", "\"differing\":3");
  }

  /// Returns the audit's answer.
  String audit(boolean repair) throws IOException, InterruptedException {
    return ordered("{\"bucket\":\"photos\",\"repair\":" + repair + "}").body();
  }

  /// The answer to an order to audit.
  HttpResponse<String> ordered(String audit) throws IOException, InterruptedException {
    return send(request("POST", "/api/audit", BodyPublishers.ofString(audit)));
  }

  /// Returns the events from now on.
  EventLog listen() {
    return new EventLog(browser, uri("/api/events"));
  }

  @Override
  public void close() {
    served.close();
    browser.shutdownNow();
  }
}

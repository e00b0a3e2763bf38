package contactsheet.bootstrap.cli;

import contactsheet.bootstrap.cli.http.UriText;
import contactsheet.bootstrap.cli.page.ContactSheetPage;
import contactsheet.local.s3.LocalS3Options;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// What `serve` runs with its page, with the bucket `photos`, on free ports; and a browser, as far
/// as one is needed.
final class LivePage implements AutoCloseable {
  private final HttpClient browser = HttpClient.newHttpClient();
  private final ContactSheetPage page;
  private final LocalPipeline pipeline;
  private final ObjectsApi api;

  LivePage() {
    this(RecordingRules.DEFAULT);
  }

  LivePage(RecordingRules rules) {
    var root = new CompositionRoot();
    var table = root.memory();
    page = root.page(table);
    pipeline =
        root.start(LocalS3Options.inMemory().withBuckets("photos"), table, rules, _ -> {}, page);
    api = root.api(pipeline, "127.0.0.1", 0, page);
  }

  ContactSheetPage page() {
    return page;
  }

  URI s3() {
    return pipeline.endpoint();
  }

  URI uri(String path) {
    return URI.create(api.endpoint() + path);
  }

  int port() {
    return api.endpoint().getPort();
  }

  /// A request as the page itself would send it.
  HttpRequest.Builder request(String method, String path, BodyPublisher body) {
    return HttpRequest.newBuilder(uri(path))
        .method(method, body)
        .header("X-Contactsheet", "page")
        .header("Origin", api.endpoint().toString());
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
    return "/api/content/photos/" + UriText.encode(key);
  }

  HttpResponse<String> turn(String name, boolean on) throws IOException, InterruptedException {
    var order = BodyPublishers.ofString("{\"on\":" + on + "}");
    return send(request("PUT", "/api/troubles/" + name, order));
  }

  /// What the audit answers.
  String audit(boolean repair) throws IOException, InterruptedException {
    var order = BodyPublishers.ofString("{\"bucket\":\"photos\",\"repair\":" + repair + "}");
    return send(request("POST", "/api/audit", order)).body();
  }

  /// What is told from now on.
  EventLog listen() {
    return new EventLog(browser, uri("/api/events"));
  }

  @Override
  public void close() {
    api.close();
    pipeline.close();
    page.close();
    browser.shutdownNow();
  }
}

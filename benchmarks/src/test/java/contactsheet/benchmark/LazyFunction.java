package contactsheet.benchmark;

import static java.net.http.HttpResponse.BodyHandlers.discarding;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/// A function that answers as if it had done its work, and does nothing.
final class LazyFunction {
  private LazyFunction() {}

  /// Answers every event at once.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var api = "http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/";
    try (var client = HttpClient.newHttpClient()) {
      while (true) {
        var next = HttpRequest.newBuilder(URI.create(api + "invocation/next")).build();
        var event = client.send(next, discarding());
        var id = event.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
        var answer = HttpRequest.newBuilder(URI.create(api + "invocation/" + id + "/response"));
        client.send(answer.POST(BodyPublishers.ofString("{}")).build(), discarding());
      }
    }
  }
}

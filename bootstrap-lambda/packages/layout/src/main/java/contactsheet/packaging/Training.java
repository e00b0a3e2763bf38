package contactsheet.packaging;

import contactsheet.benchmark.backend.Backend;
import contactsheet.benchmark.subject.Cores;
import contactsheet.benchmark.subject.FunctionProcess;
import contactsheet.benchmark.subject.Subject;
import contactsheet.benchmark.subject.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;

/// Real work for a package, in which the JDK notes what it loads and links: S3's events, answered
/// by an S3 and a DynamoDB over TLS.
///
/// @param folder of the package
record Training(Path folder) {
  private static final String HANDLER = "contactsheet.bootstrap.lambda.MetadataFunction";
  private static final int EVENTS = 200;

  /// Has the JDK write its cache, which it does when the function ends in good order.
  void teach() throws IOException, InterruptedException, GeneralSecurityException {
    work(EVENTS);
    if (!Files.exists(folder.resolve(JavaOptions.CACHE))) {
      throw new IOException("the training run left no AOT cache");
    }
  }

  /// Fails if the JDK does not take the cache.
  void prove() throws IOException, InterruptedException, GeneralSecurityException {
    work(1);
  }

  private void work(int events) throws IOException, InterruptedException, GeneralSecurityException {
    var place = Files.createTempDirectory("training");
    try (var backend = new Backend(place);
        var function = FunctionProcess.start(subject(backend), backend, Cores.ALL)) {
      var objects = new Workload("training", ".bin");
      var pictures = new Workload("training", ".jpg");
      for (var i = 0; i < events; i++) {
        function.invoke(objects.event(1));
        function.invoke(pictures.event(1));
      }
      function.invoke(objects.event(100));
      function.endInGoodOrder();
    } finally {
      Folders.delete(place);
    }
  }

  private Subject subject(Backend backend) {
    var variables =
        Map.of("_HANDLER", HANDLER, "SSL_CERT_FILE", backend.roots().bundle().toString());
    var command = List.of(folder.resolve("bootstrap").toString());
    return new Subject("training", folder, command, variables, new Subject.PackageSize(0, 0));
  }
}

package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import contactsheet.adapter.http.QueryRequest;
import contactsheet.application.port.in.FindObjectMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/// The function that answers programs over HTTP, behind a function URL: it reads the request, asks,
/// tells the log, and answers. Everything else is behind the ports. `docs/openapi.yaml` says what
/// may be asked.
public final class MetadataQueryFunction implements RequestStreamHandler {
  private final FindObjectMetadata find;
  private final QueryLog log;

  /// Made by Lambda, once for each execution environment.
  ///
  /// @throws InvalidSettingException if a variable of the environment has a value that is not
  ///     allowed: the function does not start then
  public MetadataQueryFunction() {
    this(CompositionRoot.of(Settings.from(System.getenv())));
  }

  private MetadataQueryFunction(CompositionRoot root) {
    this(root.findObjectMetadata(), root.clock());
  }

  MetadataQueryFunction(FindObjectMetadata find, InstantSource clock) {
    this.find = find;
    log = new QueryLog(clock);
  }

  /// Answers one request.
  ///
  /// @throws contactsheet.adapter.http.NotARequestException if it is none
  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    var request = QueryRequest.read(input);
    var answer = request.answer(find);
    log.tell(context, request.question(), answer);
    output.write(answer.json().getBytes(UTF_8));
  }
}

package contactsheet.bootstrap.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import contactsheet.adapter.http.QueryRequest;
import contactsheet.application.port.in.FindAuditStatus;
import contactsheet.application.port.in.FindObjectMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/// The function that answers programs over HTTP, behind a function URL: it reads the request, calls
/// the use case, writes to the log, and answers. Everything else is behind the ports. Each package
/// has an entry point that names a composition root. `docs/openapi.yaml` describes the requests.
public class MetadataQueryFunction implements RequestStreamHandler {
  private final FindObjectMetadata find;
  private final FindAuditStatus audits;
  private final QueryLog log;

  /// @param root the composition root, which wires what the function calls
  protected MetadataQueryFunction(CompositionRoot root) {
    this(root.findObjectMetadata(), root.findAuditStatus(), root.clock());
  }

  MetadataQueryFunction(FindObjectMetadata find, FindAuditStatus audits, InstantSource clock) {
    this.find = find;
    this.audits = audits;
    log = new QueryLog(clock);
  }

  /// Answers one request.
  ///
  /// @throws contactsheet.adapter.http.NotARequestException if it is none
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    var request = QueryRequest.read(input);
    var answer = request.answer(find, audits);
    log.tell(context, request.question(), answer);
    output.write(answer.json().getBytes(UTF_8));
  }
}

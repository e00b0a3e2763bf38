package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.ServiceClient;
import contactsheet.adapter.crt.http.BodyLimit;
import contactsheet.adapter.crt.http.Header;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.adapter.crt.http.Request;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries requests to S3 with AWS's native runtime.
///
/// Safe for use by many threads at once.
public final class CrtS3Requests implements S3Requests, AutoCloseable {
  private static final Header CHECKSUMS = new Header("x-amz-checksum-mode", "ENABLED");

  /// The length of a refusal's body, which may exceed that of the part.
  private static final int LONGEST_REFUSAL = 16 * 1024;

  private final ServiceClient client;
  private final S3Addresses addresses;

  /// @throws IllegalStateException if the environment lacks what a client needs; the message says
  ///     what
  public CrtS3Requests(Environment environment) {
    addresses = S3Addresses.in(environment);
    client = new ServiceClient(new S3Rules(), environment);
    var server = addresses.shared();
    if (server != null) {
      client.open(server);
    }
  }

  /// On the settings of this process's environment.
  ///
  /// @throws IllegalStateException if it lacks what a client needs; the message says what
  public static CrtS3Requests fromEnvironment() {
    return new CrtS3Requests(Environment.ofThisProcess());
  }

  @Override
  public ObjectAnswer head(ObjectLocation location) {
    return ask("HEAD", location, List.of(CHECKSUMS), 0);
  }

  @Override
  public ObjectAnswer get(ObjectLocation location, @Nullable ETag etag, long offset, int length) {
    var headers = new ArrayList<Header>();
    headers.add(CHECKSUMS);
    headers.add(new Header("Range", "bytes=" + offset + "-" + (offset + length - 1)));
    if (etag != null) {
      headers.add(new Header("If-Match", '"' + etag.value() + '"'));
    }
    return ask("GET", location, headers, length);
  }

  @Override
  public ListAnswer list(ListWanted wanted) {
    return new S3ListRequests(client, addresses).list(wanted);
  }

  @Override
  public void close() {
    client.close();
  }

  private ObjectAnswer ask(
      String method, ObjectLocation location, List<Header> headers, int length) {
    var address = addresses.of(location);
    var limit = BodyLimit.beginning(Math.max(length, LONGEST_REFUSAL));
    var request = new Request(method, address.path(), headers, "", limit);
    return switch (client.call(address.server(), request)) {
      case NoAnswer(var why, _) -> new Unanswered(why);
      case Answer answer when answer.status() < 300 -> sent(answer, length);
      case Answer refusal -> refused(refusal);
    };
  }

  static Refused refused(Answer refusal) {
    return new Refused(refusal.status(), S3Rules.code(refusal), refusal.headers());
  }

  private static Sent sent(Answer answer, int length) {
    var bytes = answer.body();
    return new Sent(answer.headers(), bytes.length > length ? Arrays.copyOf(bytes, length) : bytes);
  }
}

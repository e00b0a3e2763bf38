package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.Region;
import contactsheet.adapter.crt.ServiceClient;
import contactsheet.adapter.crt.http.BodyLimit;
import contactsheet.adapter.crt.http.Header;
import contactsheet.adapter.crt.http.Reply;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.adapter.crt.s3.S3Addresses.Address;
import contactsheet.adapter.protocol.s3.S3Requests;
import contactsheet.domain.BucketName;
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
  private static final Header PAYER = new Header("x-amz-request-payer", "requester");

  /// The length of a refusal's body, which may exceed that of the part.
  private static final int LONGEST_REFUSAL = 16 * 1024;

  private final S3Caller s3;

  private CrtS3Requests(S3Caller s3) {
    this.s3 = s3;
  }

  /// Carries requests that the bucket's owner pays for.
  ///
  /// @throws IllegalStateException if the environment lacks what a client needs; the message says
  ///     what
  public CrtS3Requests(Environment environment) {
    this(environment, false);
  }

  /// @param requesterPays whether each request says that its sender pays for it
  /// @throws IllegalStateException if the environment lacks what a client needs; the message says
  ///     what
  public CrtS3Requests(Environment environment, boolean requesterPays) {
    var addresses = S3Addresses.in(environment);
    var client = new ServiceClient(new S3Rules(), environment);
    var server = addresses.shared();
    if (server != null) {
      client.open(server);
    }
    this(new S3Caller(client, addresses, requesterPays ? List.of(PAYER) : List.of()));
  }

  /// On the settings of this process's environment.
  ///
  /// @param requesterPays whether each request says that its sender pays for it
  /// @throws IllegalStateException if it lacks what a client needs; the message says what
  public static CrtS3Requests fromEnvironment(boolean requesterPays) {
    return new CrtS3Requests(Environment.ofThisProcess(), requesterPays);
  }

  @Override
  public S3Requests in(String region) {
    var there = s3.addresses().in(new Region(region));
    return new CrtS3Requests(new S3Caller(s3.client(), there, s3.always()));
  }

  @Override
  public ObjectAnswer head(BucketName bucket) {
    return ask("HEAD", s3.addresses().of(bucket), List.of(), 0);
  }

  @Override
  public ObjectAnswer head(ObjectLocation location) {
    return ask("HEAD", s3.addresses().of(location), List.of(CHECKSUMS), 0);
  }

  @Override
  public ObjectAnswer get(ObjectLocation location, @Nullable ETag etag, long offset, int length) {
    var headers = new ArrayList<Header>();
    headers.add(CHECKSUMS);
    headers.add(new Header("Range", "bytes=" + offset + "-" + (offset + length - 1)));
    if (etag != null) {
      headers.add(new Header("If-Match", '"' + etag.value() + '"'));
    }
    return ask("GET", s3.addresses().of(location), headers, length);
  }

  @Override
  public ObjectAnswer put(ObjectLocation location, String lines) {
    var type = List.of(new Header("Content-Type", JSON_LINES));
    var limit = BodyLimit.beginning(LONGEST_REFUSAL);
    return answer(s3.put(s3.addresses().of(location), type, lines, limit), 0);
  }

  @Override
  public ListAnswer list(ListWanted wanted) {
    return new S3ListRequests(s3).list(wanted);
  }

  @Override
  public void close() {
    s3.client().close();
  }

  private ObjectAnswer ask(String method, Address address, List<Header> headers, int length) {
    var limit = BodyLimit.beginning(Math.max(length, LONGEST_REFUSAL));
    return answer(s3.call(method, address, "", headers, limit), length);
  }

  private static ObjectAnswer answer(Reply reply, int length) {
    return switch (reply) {
      case NoAnswer(var why, _) -> new Unanswered(why);
      case Answer answer when answer.status() < 300 -> sent(answer, length);
      case Answer refusal -> refused(refusal);
    };
  }

  static Refused refused(Answer refusal) {
    return new Refused(refusal.status(), S3Rules.error(refusal), refusal.headers());
  }

  private static Sent sent(Answer answer, int length) {
    var bytes = answer.body();
    return new Sent(answer.headers(), bytes.length > length ? Arrays.copyOf(bytes, length) : bytes);
  }
}

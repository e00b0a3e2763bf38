package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.ServiceClient;
import contactsheet.adapter.crt.http.BodyLimit;
import contactsheet.adapter.crt.http.Header;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.adapter.crt.http.Request;
import contactsheet.adapter.protocol.s3.ObjectRequests;
import contactsheet.domain.ETag;
import contactsheet.domain.ObjectLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries requests to S3.
record S3Requests(ServiceClient client, S3Addresses addresses) implements ObjectRequests {
  private static final Header CHECKSUMS = new Header("x-amz-checksum-mode", "ENABLED");

  /// A refusal has a body too, and may be longer than the part that was asked for.
  private static final int LONGEST_REFUSAL = 16 * 1024;

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

package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.ServiceClient;
import contactsheet.adapter.crt.http.BodyLimit;
import contactsheet.adapter.crt.http.PercentEncoding;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.adapter.crt.http.Request;
import contactsheet.adapter.protocol.s3.ListRequests;
import contactsheet.adapter.protocol.s3.ObjectRequests.Unanswered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries requests for lists of objects to S3.
record S3ListRequests(ServiceClient client, S3Addresses addresses) implements ListRequests {
  /// A thousand keys of a kilobyte, each byte as three characters, and what is said of them.
  private static final BodyLimit LIST = BodyLimit.whole(8 << 20);

  @Override
  public ListAnswer list(Wanted wanted) {
    var address = addresses.of(wanted.bucket());
    var path = address.path().isEmpty() ? "/" : address.path();
    var request = new Request("GET", path + query(wanted), List.of(), "", LIST);
    return switch (client.call(address.server(), request)) {
      case NoAnswer(var why, _) -> new Unanswered(why);
      case Answer answer when answer.status() < 300 -> listed(answer);
      case Answer refusal -> S3Requests.refused(refusal);
    };
  }

  private static String query(Wanted wanted) {
    var after = wanted.after();
    return "?list-type=2&encoding-type=url&max-keys="
        + wanted.most()
        + parameter("prefix", wanted.prefix())
        + parameter("start-after", after == null ? null : after.value())
        + parameter("continuation-token", wanted.continuation());
  }

  private static String parameter(String name, @Nullable String value) {
    return value == null || value.isEmpty()
        ? ""
        : "&" + name + "=" + PercentEncoding.queryPart(value);
  }

  private static ListAnswer listed(Answer answer) {
    try {
      return ListXml.read(answer.body());
    } catch (IllegalArgumentException e) {
      return new Unanswered("the list cannot be read (" + e.getMessage() + ")");
    }
  }
}

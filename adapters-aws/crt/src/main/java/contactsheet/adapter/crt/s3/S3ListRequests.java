package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.http.BodyLimit;
import contactsheet.adapter.crt.http.PercentEncoding;
import contactsheet.adapter.crt.http.Reply.Answer;
import contactsheet.adapter.crt.http.Reply.NoAnswer;
import contactsheet.adapter.protocol.s3.S3Requests.ListAnswer;
import contactsheet.adapter.protocol.s3.S3Requests.ListWanted;
import contactsheet.adapter.protocol.s3.S3Requests.Unanswered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks for lists of objects.
record S3ListRequests(S3Caller s3) {
  /// A thousand keys of a kilobyte, each byte as three characters, and their attributes.
  private static final BodyLimit LIST = BodyLimit.whole(8 << 20);

  ListAnswer list(ListWanted wanted) {
    var address = s3.addresses().of(wanted.bucket());
    return switch (s3.call("GET", address, query(wanted), List.of(), LIST)) {
      case NoAnswer(var why, _) -> new Unanswered(why);
      case Answer answer when answer.status() < 300 -> ListXml.read(answer.body());
      case Answer refusal -> CrtS3Requests.refused(refusal);
    };
  }

  private static String query(ListWanted wanted) {
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
}

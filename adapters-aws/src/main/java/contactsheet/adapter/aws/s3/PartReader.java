package contactsheet.adapter.aws.s3;

import java.io.IOException;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// Reads what was sent of an object, within the attempt: so the SDK's limits of time hold for it,
/// and a body that breaks off is asked for again.
///
/// @param most how many bytes to take; a server that sends more did not understand the range, and
///     has its connection closed
record PartReader(int most) implements ResponseTransformer<GetObjectResponse, Part> {
  @Override
  public Part transform(GetObjectResponse answer, AbortableInputStream body) {
    var range = ContentRange.of(answer);
    if (range == null) {
      body.abort();
      return new Part(answer, null, new byte[0]);
    }
    var wanted = Math.clamp(range.length(), 0, most);
    var bytes = read(body, wanted);
    if (range.length() > wanted) {
      body.abort();
    }
    return new Part(answer, range, bytes);
  }

  private static byte[] read(AbortableInputStream body, int wanted) {
    try {
      var bytes = body.readNBytes(wanted);
      if (bytes.length < wanted) {
        throw RetryableException.create(
            "the body broke off after " + bytes.length + " of " + wanted + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw RetryableException.create("the body broke off: " + e.getMessage(), e);
    }
  }
}

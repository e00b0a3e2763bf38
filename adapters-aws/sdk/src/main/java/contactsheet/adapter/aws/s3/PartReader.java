package contactsheet.adapter.aws.s3;

import contactsheet.adapter.protocol.s3.S3Requests.Sent;
import java.io.IOException;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// Reads the bytes of an object within the attempt, so that the SDK's time limits apply, and an
/// incomplete body is requested again.
///
/// @param most the most bytes to read; a server that sends more did not understand the range, and
///     has its connection closed
record PartReader(int most) implements ResponseTransformer<GetObjectResponse, Sent> {
  @Override
  public Sent transform(GetObjectResponse answer, AbortableInputStream body) {
    var length = answer.contentLength();
    var bytes = read(body, length == null ? most : Math.clamp(length, 0, most), length != null);
    if (length == null || length > most) {
      body.abort();
    }
    return new Sent(Headers.of(answer.sdkHttpResponse()), bytes);
  }

  private static byte[] read(AbortableInputStream body, int wanted, boolean promised) {
    try {
      var bytes = body.readNBytes(wanted);
      if (promised && bytes.length < wanted) {
        throw RetryableException.create(
            "the body broke off after " + bytes.length + " of " + wanted + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw RetryableException.create("the body broke off: " + e.getMessage(), e);
    }
  }
}

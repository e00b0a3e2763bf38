package contactsheet.adapter.aws.s3;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/// Intercepts one list in the SDK's client: checks the document before the client reads it, and
/// stops the client from decoding it. The client would also decode the prefix and the start, which
/// some servers send unencoded.
final class ListInterceptor implements ExecutionInterceptor {
  /// A thousand keys of a kilobyte, each byte as three characters, and their attributes.
  private static final int LONGEST = 8 << 20;

  private static final byte[] NOTHING = "<ListBucketResult/>".getBytes(US_ASCII);

  private ListBody body = ListBody.of(new byte[0]);
  private boolean encoded;

  /// The checks of the last answer.
  ListBody body() {
    return body;
  }

  /// Whether the keys of the list are encoded as in a URL.
  boolean hasEncodedKeys() {
    return encoded;
  }

  /// The client reads nothing of a document that is not a list.
  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    var sent = context.responseBody();
    if (!context.httpResponse().isSuccessful()) {
      return sent;
    }
    var document = read(sent.orElse(InputStream.nullInputStream()));
    body = ListBody.of(document);
    return Optional.of(new ByteArrayInputStream(body.fault() == null ? document : NOTHING));
  }

  private static byte[] read(InputStream sent) {
    try (sent) {
      var document = sent.readNBytes(LONGEST + 1);
      if (document.length > LONGEST) {
        throw SdkClientException.create("the answer is longer than " + LONGEST + " bytes");
      }
      return document;
    } catch (IOException e) {
      throw RetryableException.create("the body broke off: " + e.getMessage(), e);
    }
  }

  @Override
  public SdkResponse modifyResponse(
      Context.ModifyResponse context, ExecutionAttributes attributes) {
    if (!(context.response() instanceof ListObjectsV2Response list)) {
      return context.response();
    }
    encoded = list.encodingType() == EncodingType.URL;
    return list.toBuilder().encodingType((String) null).build();
  }
}

package contactsheet.adapter.crt.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.crt.auth.signing.AwsSigner;
import software.amazon.awssdk.crt.auth.signing.AwsSigningConfig;
import software.amazon.awssdk.crt.auth.signing.AwsSigningConfig.AwsSignedBodyHeaderType;
import software.amazon.awssdk.crt.http.HttpHeader;
import software.amazon.awssdk.crt.http.HttpRequest;
import software.amazon.awssdk.crt.http.HttpRequestBodyStream;

/// Requests in the native runtime's terms, with Signature Version 4.
final class HttpRequests {
  private HttpRequests() {}

  /// @param signing the parameters of the signature; none for a request without a signature
  static HttpRequest of(Request request, Endpoint endpoint, @Nullable Signing signing) {
    var body = request.body().getBytes(UTF_8);
    var headers = new ArrayList<HttpHeader>();
    headers.add(new HttpHeader("Host", endpoint.authority()));
    headers.add(new HttpHeader("User-Agent", "contactsheet"));
    for (var header : request.headers()) {
      headers.add(new HttpHeader(header.name(), header.value()));
    }
    if (body.length > 0) {
      headers.add(new HttpHeader("Content-Length", Integer.toString(body.length)));
    }
    var unsigned =
        new HttpRequest(
            request.method(),
            request.target(),
            headers.toArray(HttpHeader[]::new),
            body.length == 0 ? null : new Body(ByteBuffer.wrap(body)));
    return signing == null ? unsigned : signed(unsigned, signing);
  }

  /// With the credentials at hand there is nothing to wait for: the future is complete.
  private static HttpRequest signed(HttpRequest unsigned, Signing signing) {
    try (var how = new AwsSigningConfig()) {
      how.setService(signing.service().signingName());
      how.setRegion(signing.region());
      how.setCredentials(credentials(signing.credentials()));
      how.setTime(signing.at().toEpochMilli());
      how.setSignedBodyHeader(AwsSignedBodyHeaderType.X_AMZ_CONTENT_SHA256);
      how.setUseDoubleUriEncode(!signing.service().takesPathsAsTheyCome());
      how.setShouldNormalizeUriPath(!signing.service().takesPathsAsTheyCome());
      return AwsSigner.signRequest(unsigned, how).join();
    }
  }

  private static software.amazon.awssdk.crt.auth.credentials.Credentials credentials(
      Credentials credentials) {
    var token = credentials.sessionToken();
    return new software.amazon.awssdk.crt.auth.credentials.Credentials(
        credentials.accessKeyId().getBytes(UTF_8),
        credentials.secretAccessKey().getBytes(UTF_8),
        token == null ? null : token.getBytes(UTF_8));
  }

  /// Read twice: to be signed, and to be sent.
  private record Body(ByteBuffer bytes) implements HttpRequestBodyStream {
    @Override
    public boolean sendRequestBody(ByteBuffer out) {
      var length = Math.min(out.remaining(), bytes.remaining());
      out.put(bytes.slice(bytes.position(), length));
      bytes.position(bytes.position() + length);
      return !bytes.hasRemaining();
    }

    @Override
    public boolean resetPosition() {
      bytes.rewind();
      return true;
    }

    @Override
    public long getLength() {
      return bytes.capacity();
    }
  }
}

package contactsheet.adapter.crt.http;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import software.amazon.awssdk.crt.http.HttpHeader;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/// A request as the AWS SDK's own signer signs it.
final class SdkSignature {
  private SdkSignature() {}

  /// The headers of the signed request, one value each.
  ///
  /// @param sent the headers that are sent, those of the signature aside
  static SdkHttpRequest of(
      String method, String target, List<HttpHeader> sent, String body, Signing signing) {
    var asIs = signing.service().takesPathsAsTheyCome();
    return AwsV4HttpSigner.create()
        .sign(
            sign ->
                sign.identity(identity(signing.credentials()))
                    .request(request(method, target, sent))
                    .payload(ContentStreamProvider.fromUtf8String(body))
                    .putProperty(
                        AwsV4HttpSigner.SERVICE_SIGNING_NAME, signing.service().signingName())
                    .putProperty(AwsV4HttpSigner.REGION_NAME, signing.region())
                    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, !asIs)
                    .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, !asIs)
                    .putProperty(
                        HttpSigner.SIGNING_CLOCK, Clock.fixed(signing.at(), ZoneOffset.UTC)))
        .request();
  }

  /// The SDK keeps a query decoded, and encodes it itself.
  private static SdkHttpRequest request(String method, String target, List<HttpHeader> sent) {
    var parts = target.split("\\?", 2);
    var request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.fromValue(method))
            .protocol("https")
            .host("is-in-the-header")
            .encodedPath(parts[0]);
    if (parts.length > 1) {
      for (var pair : parts[1].split("&", -1)) {
        var nameAndValue = pair.split("=", 2);
        request.appendRawQueryParameter(
            SdkHttpUtils.urlDecode(nameAndValue[0]), SdkHttpUtils.urlDecode(nameAndValue[1]));
      }
    }
    sent.forEach(header -> request.appendHeader(header.getName(), header.getValue()));
    return request.build();
  }

  private static AwsCredentialsIdentity identity(Credentials credentials) {
    var token = credentials.sessionToken();
    return token == null
        ? AwsCredentialsIdentity.create(credentials.accessKeyId(), credentials.secretAccessKey())
        : AwsSessionCredentialsIdentity.create(
            credentials.accessKeyId(), credentials.secretAccessKey(), token);
  }
}

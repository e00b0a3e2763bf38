package contactsheet.adapter.crt.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.contract.jqwik.ObjectArbitraries;
import contactsheet.domain.ObjectKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.crt.http.HttpHeader;
import software.amazon.awssdk.crt.http.HttpRequest;

/// For any request, credentials and time the signature is the one of the AWS SDK's own signer.
final class SignatureProperties {
  private static final Set<String> OF_THE_SIGNATURE =
      Set.of("authorization", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token");

  private static final Endpoint SERVER = Endpoint.https("photos.s3.eu-west-1.amazonaws.com");

  @Property
  void a_signature_is_the_sdks(
      @ForAll("requests") Request request, @ForAll("signings") Signing signing) {
    var signed = HttpRequests.of(request, SERVER, signing);
    var sent = signed.getHeaders().stream().filter(SignatureProperties::isOurs).toList();
    var expected =
        SdkSignature.of(request.method(), request.target(), sent, request.body(), signing);
    assertEquals(request.target(), signed.getEncodedPath());
    for (var name : OF_THE_SIGNATURE) {
      assertEquals(expected.firstMatchingHeader(name).orElse(null), header(signed, name), name);
    }
  }

  private static boolean isOurs(HttpHeader header) {
    return !OF_THE_SIGNATURE.contains(header.getName().toLowerCase(Locale.ROOT));
  }

  private static @Nullable String header(HttpRequest request, String name) {
    return request.getHeaders().stream()
        .filter(header -> header.getName().equalsIgnoreCase(name))
        .map(HttpHeader::getValue)
        .findFirst()
        .orElse(null);
  }

  @Provide
  Arbitrary<Request> requests() {
    return Combinators.combine(
            Arbitraries.of("GET", "HEAD", "POST"), targets(), headers(), bodies())
        .as(
            (method, target, headers, body) ->
                new Request(method, target, headers, body, BodyLimit.whole(0)));
  }

  @Provide
  Arbitrary<Signing> signings() {
    var credentials =
        Combinators.combine(words(), words(), words().injectNull(0.5)).as(Credentials::new);
    var times = Arbitraries.longs().between(0, 4_102_444_800L).map(Instant::ofEpochSecond);
    return Combinators.combine(
            Arbitraries.of(Signing.Service.class),
            Arbitraries.of("eu-west-1", "us-gov-east-1"),
            credentials,
            times)
        .as(Signing::new);
  }

  /// An object's path, with a query of up to three parameters.
  private static Arbitrary<String> targets() {
    var parameter =
        Combinators.combine(Arbitraries.of("prefix", "start-after", "list-type", "x-id"), keys())
            .as((name, value) -> name + "=" + PercentEncoding.queryPart(value));
    var query =
        parameter.list().ofMaxSize(3).map(all -> all.isEmpty() ? "" : "?" + String.join("&", all));
    return Combinators.combine(keys(), query)
        .as((key, parameters) -> "/" + PercentEncoding.path(key) + parameters);
  }

  private static Arbitrary<String> keys() {
    return ObjectArbitraries.objectKeys().map(ObjectKey::value);
  }

  private static Arbitrary<List<Header>> headers() {
    var one =
        Combinators.combine(
                Arbitraries.of("Range", "x-amz-checksum-mode", "X-Amz-Target", "Content-Type"),
                Arbitraries.of("bytes=0-65535", "ENABLED", "two  spaces", "a,b", "DynamoDB.Query"))
            .as(Header::new);
    return one.list().ofMaxSize(4).uniqueElements(Header::name).map(ArrayList::new);
  }

  private static Arbitrary<String> bodies() {
    return Arbitraries.oneOf(Arbitraries.just(""), keys());
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(40);
  }
}

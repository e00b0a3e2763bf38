package contactsheet.local.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Checks a request's signature as AWS does [AWS IAM User Guide, Create a signed AWS API request].
/// It does not use the SDK's signer, because that is checked too.
record Signature(Credentials credentials) {
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/([^/]+)/aws4_request,"
              + " ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(15);

  /// Returns its fault, or nothing.
  Optional<String> problemOf(ReceivedRequest request) {
    var authorization = AUTHORIZATION.matcher(present(request, "authorization"));
    if (!authorization.matches()) {
      return Optional.of("not signed");
    }
    var day = authorization.group(2);
    var scope = List.of(authorization.group(1), authorization.group(3), authorization.group(4));
    var signedHeaders = authorization.group(5);
    var time = present(request, "x-amz-date");
    if (!scope.equals(List.of(credentials.id(), credentials.region(), request.service()))) {
      return Optional.of("signed for " + scope);
    }
    if (!time.startsWith(day) || !isNow(time, request.time())) {
      return Optional.of("signed at " + time + ", received at " + request.time());
    }
    if (!mustBeSigned(request).stream()
        .allMatch(Arrays.asList(signedHeaders.split(";", -1))::contains)) {
      return Optional.of("only these headers are signed: " + signedHeaders);
    }
    var payload = payloadHash(request);
    if (payload.isEmpty()) {
      return Optional.of("the hash of the payload is not that of the payload");
    }
    var canonical = canonical(request, signedHeaders, payload.get());
    return signature(day, time, request.service(), canonical).equals(authorization.group(6))
        ? Optional.empty()
        : Optional.of("another signature than of\n" + canonical);
  }

  private List<String> mustBeSigned(ReceivedRequest request) {
    return request.headers().keySet().stream()
        .filter(name -> name.equals("host") || name.startsWith("x-amz-"))
        .toList();
  }

  private static boolean isNow(String time, Instant now) {
    var signed = TIME.parse(time, Instant::from);
    return Duration.between(signed, now).abs().compareTo(CLOCKS_MAY_DIFFER) < 0;
  }

  /// Over TLS S3 lets a client leave the payload unsigned.
  private static Optional<String> payloadHash(ReceivedRequest request) {
    var hash = hex(sha256(request.body().getBytes(UTF_8)));
    var said = request.header("x-amz-content-sha256");
    if (said == null || said.equals(hash)) {
      return Optional.of(hash);
    }
    return said.equals("UNSIGNED-PAYLOAD") ? Optional.of(said) : Optional.empty();
  }

  private static String canonical(ReceivedRequest request, String signedHeaders, String payload) {
    var headers =
        Arrays.stream(signedHeaders.split(";", -1))
            .map(name -> name + ":" + value(request, name) + "\n")
            .collect(Collectors.joining());
    var query =
        Arrays.stream(request.rawQuery().split("&", -1)).sorted().collect(Collectors.joining("&"));
    return String.join(
        "\n", request.method(), path(request), query, headers, signedHeaders, payload);
  }

  private static String value(ReceivedRequest request, String name) {
    return request.headers().getOrDefault(name, List.of()).stream()
        .map(value -> value.strip().replaceAll(" +", " "))
        .collect(Collectors.joining(","));
  }

  /// Returns the canonical encoding, independently of the client's encoding.
  private static String path(ReceivedRequest request) {
    return Arrays.stream(request.rawPath().split("/", -1))
        .map(part -> URLDecoder.decode(part.replace("+", "%2B"), UTF_8))
        .map(part -> URLEncoder.encode(part, UTF_8))
        .map(part -> part.replace("+", "%20").replace("*", "%2A").replace("%7E", "~"))
        .collect(Collectors.joining("/"));
  }

  private String signature(String day, String time, String service, String canonical) {
    var scope = String.join("/", day, credentials.region(), service, "aws4_request");
    var text =
        String.join("\n", "AWS4-HMAC-SHA256", time, scope, hex(sha256(canonical.getBytes(UTF_8))));
    var key = ("AWS4" + credentials.secret()).getBytes(UTF_8);
    for (var part : List.of(day, credentials.region(), service, "aws4_request", text)) {
      key = hmac(key, part);
    }
    return hex(key);
  }

  private static String present(ReceivedRequest request, String header) {
    var value = request.header(header);
    return value == null ? "" : value;
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}

package contactsheet.adapter.protocol.s3;

import contactsheet.adapter.protocol.s3.S3Requests.Refused;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import java.util.Set;
import java.util.regex.Pattern;

/// The meaning of S3's refusals, by S3's code, with what to do; one table for HEAD, GET and lists
/// [S3 API Reference, Error responses].
///
/// @param request the refused request: `access to s3://photos/cat.jpg`, `to list bucket photos`
/// @param bucket the bucket
/// @param rights the rights that the request needs, as a sentence
record RefusalTable(String request, BucketName bucket, String rights) {
  /// The codes of temporary refusals, besides those with the status of one: too much load,
  /// credentials that the environment replaces, a wrong clock, an unavailable key service.
  private static final Set<String> PASSING =
      Set.of(
          "BandwidthLimitExceeded",
          "ExpiredToken",
          "InternalError",
          "InvalidToken",
          "KMS.DependencyTimeoutException",
          "KMS.KMSInternalException",
          "KMS.KeyUnavailableException",
          "OperationAborted",
          "RequestExpired",
          "RequestLimitExceeded",
          "RequestTimeTooSkewed",
          "RequestTimeout",
          "ServiceUnavailable",
          "SlowDown");

  private static final Pattern KMS_KEY = Pattern.compile("arn:[a-z-]+:kms:[A-Za-z0-9:/_-]+");

  private static final Pattern CUSTOMER_KEY =
      Pattern.compile("(?i)server[- ]side encryption|SSE-C|customer[- ](provided|key)");

  private static final Pattern REQUESTER_PAYS = Pattern.compile("(?i)request(er)?[- ]?pay");

  /// Returns whether the object is archived and not restored.
  static boolean isArchived(Refused refusal) {
    return refusal.code().equals("InvalidObjectState");
  }

  /// Returns whether S3's code means that there is no such object. S3 answers 404 also if the
  /// newest version is a delete marker, and 405 if the request was for the marker itself [S3 User
  /// Guide, Working with delete markers]. A 404 without S3's code may come from another server.
  static boolean saysAbsent(Refused refusal) {
    return (refusal.status() == 404 && refusal.code().equals("NoSuchKey"))
        || ((refusal.status() == 404 || refusal.status() == 405)
            && "true".equals(refusal.headers().get("x-amz-delete-marker")));
  }

  Failure failure(Refused refusal) {
    var refused = "S3 refused " + request + " (" + told(refusal) + ")";
    return passes(refusal)
        ? Failure.retryable(refused + " every time: " + whatPasses(refusal.code()))
        : Failure.permanent(
            switch (refusal.code()) {
              case "NoSuchBucket" -> missing("bucket", refusal);
              case "NoSuchAccessPoint" -> missing("access point", refusal);
              default -> refused + ": " + whatToDo(refusal);
            });
  }

  private String missing(String what, Refused refusal) {
    return "there is no %s %s where this client looks (%s): see to its name and region"
        .formatted(what, bucket, told(refusal));
  }

  /// Whether the same request may succeed later.
  private static boolean passes(Refused refusal) {
    var status = refusal.status();
    return status >= 500
        || status == 429
        || status == 408
        || PASSING.contains(refusal.code())
        || refusal.code().contains("Throttl");
  }

  private static String whatPasses(String code) {
    return switch (code) {
      case "ExpiredToken", "InvalidToken", "RequestExpired" ->
          "the credentials have run out, and the environment has to give others";
      case "RequestTimeTooSkewed" -> "this machine's clock is not S3's";
      default -> "it may be busy";
    };
  }

  /// `403`, or `403 AccessDenied`.
  private static String told(Refused refusal) {
    return (refusal.status() + " " + refusal.code()).strip();
  }

  private String whatToDo(Refused refusal) {
    return switch (refusal.code()) {
      case "SignatureDoesNotMatch" ->
          "the secret key is not that of the access key, or a proxy changes requests on their way:"
              + " see to the credentials, and to what lies between";
      case "InvalidAccessKeyId" ->
          "S3 does not know the access key: it was deleted, or is one of another cloud; use"
              + " credentials that exist";
      case "AccountProblem" ->
          "AWS has suspended the account or its bill is open: the account's owner has to ask AWS"
              + " Support";
      case "AllAccessDisabled", "InvalidPayer" ->
          "AWS has disabled all access to it: the bucket's owner has to ask AWS Support";
      default -> whatToDoAbout(refusal);
    };
  }

  private String whatToDoAbout(Refused refusal) {
    var message = refusal.error().message();
    if (BucketRegions.saysElsewhere(refusal)) {
      return elsewhere(refusal);
    }
    if (refusal.status() == 403 && REQUESTER_PAYS.matcher(message).find()) {
      return "its bucket lets the requester pay: set REQUEST_PAYER=requester if you will";
    }
    if (refusal.code().startsWith("KMS.") || message.contains("kms:Decrypt")) {
      return kmsKey(message);
    }
    if (refusal.status() == 400 && CUSTOMER_KEY.matcher(message).find()) {
      return "it is encrypted with a key that only its uploader has (SSE-C), without which nobody"
          + " can read its metadata";
    }
    return switch (refusal.status()) {
      case 403 -> rights;
      case 404 -> "S3 would say what is missing" + seeWhoAnswers(message);
      default -> "nothing is known to mend that" + seeWhoAnswers(message);
    };
  }

  private String elsewhere(Refused refusal) {
    var region = BucketRegions.named(refusal);
    return region == null
        ? "bucket "
            + bucket
            + " is in another region, and S3 does not say in which; give the role s3:ListBucket on"
            + " it, with which S3 tells its region"
        : "bucket " + bucket + " is in region " + region + ", and could not be asked for there";
  }

  private static String kmsKey(String message) {
    var key = KMS_KEY.matcher(message);
    return "S3 cannot use the KMS key "
        + (key.find() ? key.group() : "that it is encrypted with")
        + ": see that the key is enabled and not about to be deleted, and that the role has"
        + " kms:Decrypt on it";
  }

  private static String seeWhoAnswers(String message) {
    return (message.isBlank() ? "" : " (" + message + ")")
        + "; see whether it is S3 that AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL names";
  }
}

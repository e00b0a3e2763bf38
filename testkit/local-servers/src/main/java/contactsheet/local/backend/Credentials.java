package contactsheet.local.backend;

/// The credentials of a function. They are valid only for the backend. They have a session token as
/// on Lambda, where it is signed too.
record Credentials(String id, String secret, String sessionToken, String region) {
  static final Credentials OF_THE_FUNCTION =
      new Credentials(
          "AKIDBENCHMARK", "benchmark-secret", "benchmark-session-token".repeat(16), "us-east-1");
}

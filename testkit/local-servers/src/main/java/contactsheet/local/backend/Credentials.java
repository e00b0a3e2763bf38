package contactsheet.local.backend;

/// What a function signs with. They open nothing but the backend; the session token is there
/// because on Lambda there is one, which is signed too.
record Credentials(String id, String secret, String sessionToken, String region) {
  static final Credentials OF_THE_FUNCTION =
      new Credentials(
          "AKIDBENCHMARK", "benchmark-secret", "benchmark-session-token".repeat(16), "us-east-1");
}

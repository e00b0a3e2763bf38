package contactsheet.bootstrap.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/// The AWS command line, where it is installed.
final class AwsCommand {
  private static final String REASON =
      "the aws command is not installed (Debian: apt-get install awscli)";

  private AwsCommand() {}

  /// Skips the test if there is none, or fails it with `CI=true`.
  static void require() throws InterruptedException {
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(isInstalled(), REASON);
    }
    assumeTrue(isInstalled(), REASON);
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("aws", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectErrorStream(true)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) {
      return false;
    }
  }
}

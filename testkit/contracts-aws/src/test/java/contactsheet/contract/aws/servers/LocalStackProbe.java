package contactsheet.contract.aws.servers;

/// Prints in a JVM of its own whether LocalStack starts, because it starts only once in each JVM.
public final class LocalStackProbe {
  private LocalStackProbe() {}

  public static void main(String[] arguments) {
    try {
      System.out.println("running at " + LocalStack.endpoint());
    } catch (IllegalStateException e) {
      System.out.println("skipped: " + e.getMessage());
    }
    System.exit(0);
  }
}

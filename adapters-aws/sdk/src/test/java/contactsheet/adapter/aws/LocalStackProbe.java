package contactsheet.adapter.aws;

/// Says in a JVM of its own what becomes of LocalStack, which starts only once in each.
final class LocalStackProbe {
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

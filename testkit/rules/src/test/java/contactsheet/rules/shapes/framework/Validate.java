package contactsheet.rules.shapes.framework;

/// Stands for a library of checks.
public final class Validate {
  private Validate() {}

  public static void isPositive(long number) {
    if (number <= 0) {
      throw new IllegalArgumentException("not positive: " + number);
    }
  }
}

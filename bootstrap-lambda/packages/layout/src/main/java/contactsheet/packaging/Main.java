package contactsheet.packaging;

import java.nio.file.Path;

/// What the build calls.
///
/// `lean <jars> <architecture> <package>` makes the lean package's folder of a folder of jars;
/// `runtime <lean package> <runtime client's jars> <package>` makes of it one that brings its own
/// Java.
public final class Main {
  private Main() {}

  /// Makes one package.
  public static void main(String[] arguments) throws Exception {
    var from = Path.of(arguments[1]);
    var to = Path.of(arguments[3]);
    switch (arguments[0]) {
      case "lean" -> new LeanPackage(from, Architecture.valueOf(arguments[2])).writeTo(to);
      case "runtime" ->
          new RuntimePackage(from.resolve(Architecture.here().name()), Path.of(arguments[2]))
              .writeTo(to);
      default -> throw new IllegalArgumentException("lean and runtime are known: " + arguments[0]);
    }
  }
}

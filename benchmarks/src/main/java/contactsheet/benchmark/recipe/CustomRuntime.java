package contactsheet.benchmark.recipe;

import contactsheet.benchmark.subject.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A package with its own runtime: Lambda starts its `bootstrap`. If the JDK refuses the cache, the
/// process ends, so that it is never measured without the cache.
///
/// @param zip the package, below the checkout
record CustomRuntime(String zip) implements Recipe.Maker {
  @Override
  public Subject make(String name, Workshop workshop) throws IOException {
    var task = workshop.folderFor(name);
    var size = new FunctionPackage(zip).unpack(workshop, task);
    var variables =
        Map.of(
            "_HANDLER",
            ManagedJava.LEAN_HANDLER,
            "JAVA_TOOL_OPTIONS",
            "-XX:AOTMode=on",
            "SSL_CERT_FILE",
            FunctionPackage.roots(task, workshop).toString());
    return new Subject(name, task, List.of(task + "/bootstrap"), variables, size);
  }

  @Override
  public Optional<String> missing(Workshop workshop) {
    return new FunctionPackage(zip).missing(workshop);
  }
}

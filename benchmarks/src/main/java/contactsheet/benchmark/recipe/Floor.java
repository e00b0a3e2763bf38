package contactsheet.benchmark.recipe;

import contactsheet.benchmark.floor.BareLoop;
import contactsheet.benchmark.subject.Subject;
import contactsheet.local.lambda.Training;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// The bare loop on the Java, the native library and the options of the package with its own Java,
/// and with an AOT cache of its own. So it differs from that package only in its code.
///
/// @param zip the package, below the checkout
record Floor(String zip) implements Recipe.Maker {
  @Override
  public Subject make(String name, Workshop workshop) throws IOException, InterruptedException {
    var task = workshop.folderFor(name);
    var size = new FunctionPackage(zip).unpack(workshop, task);
    var roots = FunctionPackage.roots(task, workshop).toString();
    var variables = Map.of("SSL_CERT_FILE", roots);
    var classPath = jar(task) + ":" + crt(task);
    var cache = task.resolve("floor.aot");
    var learning = command(task, classPath, "-XX:AOTCacheOutput=" + cache);
    new Training(learning, task, variables)
        .on(workshop.backend(), task.resolveSibling(name + "-training.log"));
    if (!Files.exists(cache)) {
      throw new IOException("the training run of " + name + " left no AOT cache");
    }
    var started = command(task, classPath, "-XX:AOTCache=" + cache, "-XX:AOTMode=on");
    return new Subject(name, task, started, variables, size);
  }

  @Override
  public Optional<String> missing(Workshop workshop) {
    return new FunctionPackage(zip).missing(workshop);
  }

  private static List<String> command(Path task, String classPath, String... cache)
      throws IOException {
    var command = new ArrayList<>(List.of(task + "/jre/bin/java"));
    command.addAll(List.of(cache));
    for (var option : Files.readAllLines(task.resolve("java.options"))) {
      if (!option.matches("(-XX:AOTCache=|-cp |-Dcontactsheet\\.).*")) {
        command.add(option);
      }
    }
    command.addAll(List.of("-cp", classPath, BareLoop.class.getName()));
    return command;
  }

  private static Path crt(Path task) throws IOException {
    try (var jars = Files.list(task.resolve("lib"))) {
      return jars.filter(jar -> jar.getFileName().toString().matches("aws-crt-.*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("the package has no jar of AWS's native runtime"));
    }
  }

  /// The cache accepts only classes from jars.
  private static Path jar(Path task) throws IOException {
    var jar = task.resolve("floor.jar");
    var folder = BareLoop.class.getPackageName().replace('.', '/');
    try (var classes = Files.list(here().resolve(folder));
        var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (var file : classes.toList()) {
        out.putNextEntry(new ZipEntry(folder + "/" + file.getFileName()));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  private static Path here() throws IOException {
    try {
      return Path.of(BareLoop.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}

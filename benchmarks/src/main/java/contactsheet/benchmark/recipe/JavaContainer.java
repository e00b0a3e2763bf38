package contactsheet.benchmark.recipe;

import contactsheet.benchmark.subject.Subject;
import contactsheet.local.lambda.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// A package as a container image would hold it: everything on one class path, in jars, with an AOT
/// cache of the JDK made by a training run on the backend. The JDK takes a cache only for the very
/// class path that it was made with, and `-XX:AOTMode=on` refuses to start with another one.
///
/// @param zip the package, below the checkout
record JavaContainer(String zip) implements Recipe.Maker {
  @Override
  public Subject make(String name, Workshop workshop) throws IOException, InterruptedException {
    var task = workshop.folderFor(name);
    var size = new FunctionPackage(zip).unpack(workshop, task);
    var classPath = classPath(task, workshop);
    var cache = task.resolve("function.aot");
    var variables = ManagedJava.environment(task, workshop);
    var learning =
        command(workshop, classPath, "-XX:AOTCacheOutput=" + cache, "-XX:-AOTRecordTraining");
    new Training(learning, task, variables)
        .on(workshop.backend(), task.resolveSibling(name + "-training.log"));
    if (!Files.exists(cache)) {
      throw new IOException("the training run of " + name + " left no AOT cache");
    }
    var withCache = new Subject.PackageSize(size.zipped(), size.unpacked() + Files.size(cache));
    return new Subject(
        name,
        task,
        command(
            workshop,
            classPath,
            "-XX:AOTCache=" + cache,
            "-XX:AOTMode=on",
            "-XX:-AOTReplayTraining"),
        variables,
        withCache);
  }

  @Override
  public Optional<String> missing(Workshop workshop) {
    return new FunctionPackage(zip).missing(workshop);
  }

  private static List<String> command(Workshop workshop, String classPath, String... cache)
      throws IOException {
    var command = new ArrayList<>(ManagedJava.java(workshop));
    // The cache has the classes of the training and no profiles, as in the package with its own
    // Java.
    command.add("-XX:+UnlockDiagnosticVMOptions");
    command.addAll(List.of(cache));
    command.addAll(List.of("-cp", classPath));
    command.addAll(ManagedJava.main(ManagedJava.SDK_HANDLER));
    return command;
  }

  /// The cache accepts only classes from jars, so those at the package's root are put into one.
  private static String classPath(Path task, Workshop workshop) throws IOException {
    var jars = Stream.concat(jars(workshop.lambdaRuntime()), jars(task.resolve("lib")));
    return Stream.concat(Stream.of(functionJar(task)), jars)
        .map(Path::toString)
        .collect(Collectors.joining(":"));
  }

  private static Stream<Path> jars(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
    }
  }

  private static Path functionJar(Path task) throws IOException {
    var jar = task.resolve("function.jar");
    try (var files = Files.walk(task);
        var out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (var file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        out.putNextEntry(new ZipEntry(task.relativize(file).toString()));
        Files.copy(file, out);
        out.closeEntry();
        Files.delete(file);
      }
    }
    return jar;
  }
}

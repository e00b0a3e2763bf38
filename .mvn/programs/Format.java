// Runs google-java-format over every .java file below a folder: `check` fails on the first
// difference, `apply` formats the files. It is not a plug-in, because a plug-in would run in
// Maven's JVM, which may be older than the source.

import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

static void main(String[] arguments) throws Exception {
  var check = arguments[0].equals("check");
  var options = check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace");
  var call = new ArrayList<String>(options);
  call.addAll(sources(Path.of(arguments[1])));
  var result =
      new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in)
          .format(call.toArray(String[]::new));
  if (result != 0 && check) {
    System.err.println(
        "The files above are not formatted: run 'mvn validate -N -Dformat.action=apply'.");
  }
  System.exit(result);
}

static List<String> sources(Path root) throws IOException {
  try (Stream<Path> files = Files.walk(root)) {
    return files
        .map(root::relativize)
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> !file.startsWith(".mvn"))
        // An archetype's source is not Java yet: its packages have no name.
        .filter(
            file ->
                Stream.of("target", ".git", "archetype-resources")
                    .noneMatch(name -> contains(file, name)))
        .map(file -> root.resolve(file).toString())
        .sorted()
        .toList();
  }
}

static boolean contains(Path file, String folder) {
  for (Path name : file) {
    if (name.toString().equals(folder)) {
      return true;
    }
  }
  return false;
}

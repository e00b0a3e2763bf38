package contactsheet.benchmark;

import contactsheet.benchmark.recipe.Recipe;
import contactsheet.benchmark.recipe.Subjects;
import contactsheet.benchmark.recipe.Workshop;
import contactsheet.benchmark.result.Results;
import contactsheet.benchmark.subject.Cores;
import contactsheet.benchmark.subject.Quota;
import contactsheet.benchmark.subject.Subject;
import contactsheet.local.backend.Backend;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A backend and the subjects, made once for all measurements of one command.
final class Session implements AutoCloseable {
  private final Path target;
  private final Options options;
  private final Backend backend;
  private final List<Recipe> recipes = new ArrayList<>();
  private final List<Subject> subjects = new ArrayList<>();
  private final PrintStream out = System.out;

  /// @throws IOException if a named subject cannot be made; without names, the ones that cannot be
  ///     made are left out and printed
  Session(Path repository, Options options)
      throws IOException, InterruptedException, GeneralSecurityException {
    this.options = options;
    target = Files.createDirectories(repository.resolve("benchmarks/target"));
    var folder = Files.createTempDirectory(target, "run-");
    backend = new Backend(folder, Duration.ofMillis(options.networkMillis));
    try {
      make(new Workshop(repository, folder, backend));
    } catch (IOException e) {
      backend.close();
      throw e;
    }
  }

  private void make(Workshop workshop) throws IOException, InterruptedException {
    for (var recipe : chosen()) {
      var missing = recipe.missing(workshop);
      if (missing.isEmpty()) {
        recipes.add(recipe);
        subjects.add(recipe.make(workshop));
      } else if (options.subjects.isEmpty()) {
        out.println("Left out: " + recipe.name() + ". " + missing.get());
      } else {
        throw new IOException(missing.get());
      }
    }
  }

  private List<Recipe> chosen() throws IOException {
    if (options.subjects.isEmpty()) {
      return Subjects.all().stream().filter(recipe -> !recipe.experiment()).toList();
    }
    var chosen = new ArrayList<Recipe>();
    for (var name : options.subjects) {
      chosen.add(
          Subjects.all().stream()
              .filter(recipe -> recipe.name().equals(name))
              .findFirst()
              .orElseThrow(() -> new IOException("no subject is called " + name + names())));
    }
    return chosen;
  }

  private static String names() {
    return Subjects.all().stream()
        .map(Recipe::name)
        .collect(Collectors.joining(", ", "; there are ", ""));
  }

  /// Measures all subjects in turn, prints the table, and writes the file.
  Results measure(Measurement measurement, Cores cores, String objects)
      throws IOException, InterruptedException {
    var name = measurement.name().toLowerCase(Locale.ROOT);
    var count = options.rounds.orElse(measurement.rounds());
    return measure(
        new Rounds(name, cores.label(), objects, options.networkMillis, 1, count, titles(), out),
        subject -> measurement.sample(subject, backend, cores, objects));
  }

  /// The same in Lambda's shape, for a function with that much memory.
  Results measureAsLambda(int megabytes, Quota quota) throws IOException, InterruptedException {
    var shape = new LambdaShape(megabytes, quota);
    var count = options.rounds.orElse(LambdaShape.ROUNDS);
    var label = Results.lambdaLabel(megabytes);
    var objects = options.objects;
    var network = options.networkMillis;
    return measure(
        new Rounds(LambdaShape.NAME, label, objects, network, 1, count, titles(), out),
        subject -> shape.sample(subject, backend, objects));
  }

  private Map<String, String> titles() {
    return recipes.stream().collect(Collectors.toMap(Recipe::name, Recipe::title));
  }

  private Results measure(Rounds rounds, Rounds.Sampling sampling)
      throws IOException, InterruptedException {
    return rounds.report(sampling, subjects, target.resolve("results"));
  }

  @Override
  public void close() {
    backend.close();
  }
}

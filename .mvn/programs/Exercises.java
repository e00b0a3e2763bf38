import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Does the exercises of the tutorial as a reader does: puts the files of a page into the source,
/// checks that its command fails with the lines that the page shows, adds the solution, and checks
/// that the same command succeeds.
///
/// Can also do the steps of one page: puts the files of each step into the source, and checks that
/// its command succeeds.
///
/// Run by `.ci/tutorial` and `.ci/template` on a copy of the source, as a program in a single file.
public class Exercises {
  private static final Pattern FILE = Pattern.compile("`([^`]+)`:");

  private final Path root;
  private final Path folder;

  Exercises(Path root) {
    this.root = root;
    folder = root.resolve("docs/tutorial");
  }

  /// @param arguments the copy of the source, and the numbers of the exercises to do; without
  ///     numbers, all. Or the source and `fit`, to check only that every change applies to the
  ///     source. Or the source, `steps`, and the page of the steps
  public static void main(String... arguments) throws IOException, InterruptedException {
    var exercises = new Exercises(Path.of(arguments[0]));
    if (arguments.length == 3 && arguments[1].equals("steps")) {
      exercises.goSteps(Path.of(arguments[2]));
      return;
    }
    for (var page : exercises.pages()) {
      var number = page.getFileName().toString().substring(0, 1);
      if (List.of(arguments).contains("fit")) {
        exercises.fit(number, page);
      } else if (arguments.length == 1 || List.of(arguments).contains(number)) {
        exercises.exercise(number, page);
      }
    }
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d-.*\\.md"))
          .sorted()
          .toList();
    }
  }

  private void fit(String number, Path page) throws IOException, InterruptedException {
    putIn(blocks(Files.readString(page)));
    putIn(solution(number));
    run("git checkout -q . && git clean -fdq");
    System.out.println(page.getFileName() + ": what it changes fits the source");
  }

  private List<Block> solution(String number) throws IOException {
    return blocks(section(Files.readString(folder.resolve("solutions.md")), number));
  }

  private void exercise(String number, Path page) throws IOException, InterruptedException {
    var given = blocks(Files.readString(page));
    var solution = solution(number);
    var command = only(given, "sh");
    var shown = only(given, "text");

    var begin = System.nanoTime();
    putIn(given);
    var before = run(command);
    check(before.status() != 0, page + ": it does not fail as it is given");
    for (var line : shown.lines().toList()) {
      check(
          before.output().contains(line.strip()),
          page + ": it does not say: " + line + "\n" + before.output());
    }
    putIn(solution);
    var after = run(command);
    check(after.status() == 0, page + ": the solution does not help\n" + after.output());
    check(after.output().contains("Tests run: "), page + ": no test ran\n" + after.output());
    run("git checkout -q . && git clean -fdq");
    System.out.printf(
        "%s: fails as it is given, and the solution mends it (%d s)%n",
        page.getFileName(), (System.nanoTime() - begin) / 1_000_000_000);
  }

  private void goSteps(Path page) throws IOException, InterruptedException {
    var sections = Files.readString(page).split("(?m)^## ");
    var steps = Stream.of(sections).filter(section -> section.matches("(?s)\\d+\\..*")).toList();
    check(!steps.isEmpty() && steps.size() <= 8, "eight steps are allowed, not " + steps.size());
    for (var step : steps) {
      var begin = System.nanoTime();
      var blocks = blocks(step);
      putIn(blocks);
      var result = run("set -euo pipefail\n" + only(blocks, "sh"));
      var title = step.lines().findFirst().orElseThrow();
      check(result.status() == 0, "step " + title + "\n" + result.output());
      System.out.printf("%s: green (%d s)%n", title, (System.nanoTime() - begin) / 1_000_000_000);
    }
  }

  private static String only(List<Block> blocks, String language) {
    var found = blocks.stream().filter(block -> block.language().equals(language)).toList();
    check(found.size() == 1, "not one block of " + language + ", but " + found.size());
    return found.get(0).text();
  }

  private void putIn(List<Block> blocks) throws IOException, InterruptedException {
    for (var block : blocks) {
      if (block.language().equals("diff")) {
        var patch = Files.writeString(root.resolve("target-of-tutorial.patch"), block.text());
        var applied = run("git apply " + patch.getFileName());
        check(applied.status() == 0, "this does not fit: " + applied.output() + block.text());
        Files.delete(patch);
      } else if (block.file() != null) {
        var file = root.resolve(block.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
      }
    }
  }

  private Result run(String command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder("bash", "-c", command)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes());
    return new Result(process.waitFor(), output);
  }

  /// Returns the text under the heading with this number.
  private static String section(String text, String number) {
    for (var section : text.split("(?m)^## ")) {
      if (section.startsWith(number + ".")) {
        return section;
      }
    }
    throw new IllegalStateException("there is no solution of exercise " + number);
  }

  /// Returns the fenced blocks of a page, in their order. A line with a path in backquotes and a
  /// colon names the file of the next block.
  private static List<Block> blocks(String text) {
    var blocks = new ArrayList<Block>();
    var lines = text.lines().toList();
    String file = null;
    for (int i = 0; i < lines.size(); i++) {
      var name = FILE.matcher(lines.get(i));
      if (name.matches()) {
        file = name.group(1);
      } else if (lines.get(i).startsWith("```")) {
        var language = lines.get(i).substring(3);
        var content = new StringBuilder();
        while (!lines.get(++i).equals("```")) {
          content.append(lines.get(i)).append('\n');
        }
        blocks.add(new Block(language, file, content.toString()));
        file = null;
      } else if (!lines.get(i).isBlank()) {
        file = null;
      }
    }
    return blocks;
  }

  private static void check(boolean holds, String complaint) {
    if (!holds) {
      throw new IllegalStateException(complaint);
    }
  }

  private record Block(String language, String file, String text) {}

  private record Result(int status, String output) {}
}

package contactsheet.bootstrap.cli.commands.replay;

import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// An event in a file, or on standard input.
///
/// @param typed the file's name, or `-`
record EventFile(String typed) {
  private static final String STANDARD_INPUT = "-";

  /// All files. Their names are checked before the first one is read, so that a wrong name leaves
  /// nothing half done.
  ///
  /// @throws CommandFailedException if one is no file
  static List<EventFile> of(List<String> typed) {
    if (typed.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw CommandFailedException.misused(
          "standard input can be read only once: name - only once");
    }
    var files = typed.stream().map(EventFile::new).toList();
    files.stream().filter(file -> !file.isStandardInput()).forEach(EventFile::require);
    return files;
  }

  /// Its name in messages.
  String name() {
    return isStandardInput() ? "standard input" : typed;
  }

  /// Its content.
  ///
  /// @throws CommandFailedException if it cannot be read
  byte[] read(Console console) {
    try {
      return isStandardInput() ? console.in().readAllBytes() : Files.readAllBytes(Path.of(typed));
    } catch (IOException e) {
      throw new CommandFailedException(
          name() + " could not be read (" + e.getMessage() + "): try again, or copy it first", e);
    }
  }

  private boolean isStandardInput() {
    return typed.equals(STANDARD_INPUT);
  }

  private void require() {
    var path = path();
    if (Files.isDirectory(path)) {
      throw CommandFailedException.misused(
          typed + " is a folder: name the files in it, for example " + path.resolve("*.json"));
    }
    if (!Files.exists(path)) {
      throw CommandFailedException.misused(
          "there is no file " + typed + ": name one that holds an event, or - for standard input");
    }
    if (!Files.isReadable(path)) {
      throw CommandFailedException.misused(
          "you may not read " + typed + ": change its rights, or name another file");
    }
  }

  private Path path() {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw CommandFailedException.misused(
          "no file can have the name " + typed + " (" + e.getReason() + "): name another one");
    }
  }
}

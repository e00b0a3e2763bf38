package contactsheet.benchmark.subject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory of another process, as the operating system counts it.
///
/// @param peakMegabytes the most memory that it ever held, in MB of 1,000,000 bytes
/// @param fileMegabytes the size of the pages of files that it holds, in the same unit: programs,
///     libraries, archives, caches
/// @param minorFaults how many times it touched a page that was in memory, but not yet its own
/// @param majorFaults how many times it waited for the disk
public record Memory(
    double peakMegabytes, double fileMegabytes, long minorFaults, long majorFaults) {
  /// That of a process now.
  public static Memory of(long pid) throws IOException {
    var process = Path.of("/proc", String.valueOf(pid));
    var status = Files.readString(process.resolve("status"));
    var stat = Files.readString(process.resolve("stat"));
    // The second field is the program's name in parentheses, which may contain blanks.
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return new Memory(
        megabytes(status, "VmHWM"),
        megabytes(status, "RssFile"),
        Long.parseLong(fields[10 - 3]),
        Long.parseLong(fields[12 - 3]));
  }

  private static double megabytes(String status, String name) {
    return status
        .lines()
        .filter(line -> line.startsWith(name + ":"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6)
        .findFirst()
        .orElseThrow();
  }
}

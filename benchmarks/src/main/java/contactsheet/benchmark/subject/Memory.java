package contactsheet.benchmark.subject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory of another process, as the operating system counts it.
public final class Memory {
  private Memory() {}

  /// The most that a process ever held, in MB of 1,000,000 bytes.
  public static double peakMegabytes(long pid) throws IOException {
    var status = Path.of("/proc", String.valueOf(pid), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6)
        .findFirst()
        .orElseThrow();
  }
}

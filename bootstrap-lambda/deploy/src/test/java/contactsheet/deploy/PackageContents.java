package contactsheet.deploy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// What is in a zip for Lambda.
final class PackageContents implements AutoCloseable {
  /// Where an ELF file names its processor, and the low bytes of two names.
  private static final int PROCESSOR = 18;

  private static final int X86_64 = 0x3e;
  private static final int ARM64 = 0xb7;

  private static final Pattern GLIBC = Pattern.compile("GLIBC_2\\.(\\d+)");

  private final ZipFile zip;

  PackageContents(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
  }

  boolean has(String path) {
    return zip.getEntry(path) != null;
  }

  /// Returns the names of the jars in `lib`.
  Set<String> libraries() {
    return zip.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.matches("lib/.*\\.jar"))
        .map(name -> name.substring("lib/".length()))
        .collect(toSet());
  }

  /// Returns whether a class is at the root, or in a jar of `lib`.
  boolean hasClass(String name) throws IOException {
    var path = name.replace('.', '/') + ".class";
    if (has(path)) {
      return true;
    }
    for (var library : libraries()) {
      try (var jar = new ZipInputStream(zip.getInputStream(zip.getEntry("lib/" + library)))) {
        for (var each = jar.getNextEntry(); each != null; each = jar.getNextEntry()) {
          if (each.getName().equals(path)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Returns for which processors its native programs and libraries are, by Lambda's names.
  Set<String> processors() throws IOException {
    var processors = new HashSet<String>();
    for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
      var beginning = beginning(entry);
      if (beginning.length > PROCESSOR && beginning[0] == 0x7f && beginning[1] == 'E') {
        processors.add(
            switch (Byte.toUnsignedInt(beginning[PROCESSOR])) {
              case X86_64 -> "x86_64";
              case ARM64 -> "arm64";
              default -> "an unknown processor";
            });
      }
    }
    return processors;
  }

  /// Returns the newest version of glibc 2 that its native programs and libraries need.
  int newestGlibc() throws IOException {
    var newest = 0;
    for (var entry :
        zip.stream().filter(each -> each.getName().matches(".*\\.so|.*/java")).toList()) {
      try (var content = zip.getInputStream(entry)) {
        var text = new String(content.readAllBytes(), ISO_8859_1);
        var versions = GLIBC.matcher(text).results().map(found -> found.group(1));
        newest = Math.max(newest, versions.mapToInt(Integer::parseInt).max().orElse(0));
      }
    }
    return newest;
  }

  private byte[] beginning(ZipEntry entry) throws IOException {
    try (var content = zip.getInputStream(entry)) {
      return content.readNBytes(PROCESSOR + 1);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package contactsheet.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A jar whose content is not compressed. The package around it compresses it once, and better as a
/// whole than entry by entry: it gets smaller by an eighth. And a class is read without being
/// unpacked, at a time when the unpacker itself is cold.
///
/// @param source a jar
record StoredJar(Path source) {
  /// Writes it; without native libraries, which cannot be loaded out of a jar.
  void writeTo(Path target) throws IOException {
    try (var from = new ZipFile(source.toFile());
        var to = new JarOutputStream(Files.newOutputStream(target))) {
      to.setMethod(ZipEntry.STORED);
      for (var entry : from.stream().filter(StoredJar::isKept).toList()) {
        try (var content = from.getInputStream(entry)) {
          write(to, entry, content.readAllBytes());
        }
      }
    }
  }

  /// Writes it under a name that says what is in it. The JDK would use an AOT cache of other jars
  /// than those that are there, as long as their names and sizes are the same, and run old code.
  /// With the hash in the name another content is another class path, for which it refuses the
  /// cache; and it compares class paths anyway, so that this costs nothing at the start.
  void writeUnderItsHash(Path folder) throws IOException {
    var name = source.getFileName().toString().replaceFirst("\\.jar$", "");
    var target = folder.resolve(name + ".jar");
    writeTo(target);
    Files.move(target, folder.resolve(name + "-" + hash(target) + ".jar"));
  }

  private static String hash(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isKept(ZipEntry entry) {
    return !entry.isDirectory() && !entry.getName().endsWith(".so");
  }

  private static void write(JarOutputStream to, ZipEntry entry, byte[] content) throws IOException {
    var stored = new ZipEntry(entry.getName());
    var crc = new CRC32();
    crc.update(content);
    stored.setTimeLocal(entry.getTimeLocal());
    stored.setSize(content.length);
    stored.setCrc(crc.getValue());
    to.putNextEntry(stored);
    to.write(content);
    to.closeEntry();
  }

  /// Writes a native library beside the jars, where the JVM finds it by `java.library.path`.
  /// Otherwise its owner would unpack it to `/tmp` at every start.
  ///
  /// @param name in the jar
  void writeLibrary(String name, Path target) throws IOException {
    try (var from = new ZipFile(source.toFile())) {
      var entry = from.getEntry(name);
      if (entry == null) {
        throw new IOException(source + " has no " + name);
      }
      try (var content = from.getInputStream(entry)) {
        Files.copy(content, target);
      }
    }
  }
}

package contactsheet.packaging;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import contactsheet.packaging.linking.LinkedClasses;
import contactsheet.packaging.linking.RuntimeClient;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A jar for a package, without the parts that the function does not use.
///
/// @param source the jar
record Library(Path source) {
  /// The entries that have another content in the package than in the jar.
  private interface Change {
    Map<String, byte[]> of(Map<String, byte[]> contents) throws IOException;
  }

  String name() {
    return source.getFileName().toString();
  }

  /// Writes it uncompressed. The package around it is compressed as a whole, which makes it smaller
  /// by an eighth than jars that are compressed entry by entry; and a class is read without being
  /// unpacked, at a time when the unpacker itself is cold.
  void writeTo(Path folder) throws IOException {
    write(folder.resolve(name()), ZipEntry.STORED, this::linked);
  }

  /// Writes it under a name with a hash of its content. The JDK accepts an AOT cache of other jars,
  /// and would run their old code. With the hash in the name a changed content changes the class
  /// path, which the function checks when it starts.
  ///
  /// It is compressed, because with the cache it is not read.
  void writeUnderItsHash(Path folder) throws IOException {
    var target = folder.resolve(name());
    write(target, ZipEntry.DEFLATED, this::changed);
    var hashed = name().replaceFirst("\\.jar$", "-" + hash(target) + ".jar");
    Files.move(target, folder.resolve(hashed), REPLACE_EXISTING);
  }

  private void write(Path target, int method, Change change) throws IOException {
    var contents = new TreeMap<String, byte[]>();
    var time = LocalDateTime.MIN;
    try (var from = new ZipFile(source.toFile())) {
      for (var entry : from.stream().filter(this::isKept).toList()) {
        try (var content = from.getInputStream(entry)) {
          contents.put(entry.getName(), content.readAllBytes());
        }
        time = entry.getTimeLocal();
      }
    }
    contents.putAll(change.of(contents));
    try (var to = new JarOutputStream(Files.newOutputStream(target))) {
      to.setMethod(method);
      for (var entry : contents.entrySet()) {
        write(to, entry.getKey(), time, entry.getValue());
      }
    }
  }

  /// Only the package with its own Java has a runtime client, which is changed too.
  private Map<String, byte[]> changed(Map<String, byte[]> contents) throws IOException {
    return isRuntimeClient()
        ? RuntimeClient.client(contents)
        : name().startsWith("aws-lambda-java-core-")
            ? RuntimeClient.interfaces(contents)
            : linked(contents);
  }

  boolean isRuntimeClient() {
    return name().startsWith("aws-lambda-java-runtime-interface-client-");
  }

  /// Links our own classes. Those of others stay as their authors made them.
  private Map<String, byte[]> linked(Map<String, byte[]> contents) throws IOException {
    var ours = new HashMap<>(contents);
    ours.keySet().removeIf(path -> !path.matches("contactsheet/.*(?<!package-info)\\.class"));
    try (var library = new URLClassLoader(jarsBeside())) {
      return new LinkedClasses(ours, library).byPath();
    }
  }

  private URL[] jarsBeside() throws IOException {
    var folder = Objects.requireNonNull(source.toAbsolutePath().getParent());
    var urls = new ArrayList<URL>();
    for (var jar : Folders.files(folder, ".jar")) {
      urls.add(jar.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /// Native libraries are beside the jars. The function uses two of Lambda's event types, the
  /// answers to SQS and to S3 Batch Operations. It uses the part of Lambda's serialisation that
  /// reads a caller's context, and not the binding of events, which contains a Jackson and a Joda.
  /// Manifests are not needed, and Java would read them at each start.
  private boolean isKept(ZipEntry entry) {
    var path = entry.getName();
    if (entry.isDirectory() || path.endsWith(".so") || path.equals(JarFile.MANIFEST_NAME)) {
      return false;
    } else if (name().startsWith("aws-lambda-java-events-")) {
      return path.matches("META-INF/.*|.*/(S3|SQS)BatchResponse\\b.*");
    } else if (name().startsWith("aws-lambda-java-serialization-")) {
      return !path.matches("com/amazonaws/lambda/thirdparty/(com/fasterxml|org/joda)/.*");
    }
    return true;
  }

  private static void write(JarOutputStream to, String path, LocalDateTime time, byte[] content)
      throws IOException {
    var copy = new ZipEntry(path);
    copy.setTimeLocal(time);
    // An uncompressed entry needs them in advance.
    var crc = new CRC32();
    crc.update(content);
    copy.setSize(content.length);
    copy.setCrc(crc.getValue());
    to.putNextEntry(copy);
    to.write(content);
    to.closeEntry();
  }

  private static String hash(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Writes a native library out of the jar, for `java.library.path`: its owner would unpack it to
  /// `/tmp` at every start.
  ///
  /// @param name the name of the native library in the jar
  void writeNative(String name, Path target) throws IOException {
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

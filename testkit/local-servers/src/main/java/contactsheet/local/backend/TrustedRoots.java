package contactsheet.local.backend;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;

/// The roots that clients trust, in the formats that they read. On Lambda a client reads all roots
/// of the machine, so these are the machine's own and one more: a file with one root would hide the
/// time of reading them.
///
/// @param javaStore the file for `javax.net.ssl.trustStore`: the JDK's roots and ours
/// @param bundle the file for OpenSSL and its like: the system's roots and ours
/// @param rootAlone the file with our root alone, an additional root for packages that contain the
///     roots that they need
public record TrustedRoots(Path javaStore, Path bundle, Path rootAlone) {
  private static final Path SYSTEM_BUNDLE = Path.of("/etc/ssl/certs/ca-certificates.crt");

  /// Writes them.
  ///
  /// @param folder the folder for the files
  public static TrustedRoots write(X509Certificate root, Path folder)
      throws IOException, GeneralSecurityException {
    var pem = pem(root);
    var bundle = folder.resolve("bundle.pem");
    var system = Files.exists(SYSTEM_BUNDLE) ? Files.readString(SYSTEM_BUNDLE) : "";
    Files.writeString(bundle, system + pem);
    var alone = folder.resolve("root.pem");
    Files.writeString(alone, pem);
    return new TrustedRoots(javaStore(root, folder.resolve("cacerts")), bundle, alone);
  }

  /// In the JDK's own format, so that reading it takes as long; neither format is encrypted.
  private static Path javaStore(X509Certificate root, Path file)
      throws IOException, GeneralSecurityException {
    Security.setProperty("keystore.pkcs12.certProtectionAlgorithm", "NONE");
    Security.setProperty("keystore.pkcs12.macAlgorithm", "NONE");
    var password = "changeit".toCharArray();
    var roots = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
    var store = KeyStore.getInstance(roots.toFile(), password);
    store.setCertificateEntry("benchmark", root);
    try (var content = Files.newOutputStream(file)) {
      store.store(content, password);
    }
    return file;
  }

  /// Returns the root in PEM, which OpenSSL reads.
  public static String pem(Certificate root) throws GeneralSecurityException {
    var lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));
    return "-----BEGIN CERTIFICATE-----\n"
        + lines.encodeToString(root.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}

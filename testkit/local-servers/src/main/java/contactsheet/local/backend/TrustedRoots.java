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

/// The roots that clients trust, in the forms in which they read them. On Lambda a client reads
/// every root there is, so these are the machine's own with one more: a file of one root would hide
/// what reading them costs.
///
/// @param javaStore for `javax.net.ssl.trustStore`: the JDK's roots and ours
/// @param bundle for OpenSSL and its like: the system's roots and ours
/// @param rootAlone for packages that bring the roots that they need, to stand beside those
public record TrustedRoots(Path javaStore, Path bundle, Path rootAlone) {
  private static final Path SYSTEM_BUNDLE = Path.of("/etc/ssl/certs/ca-certificates.crt");

  /// Writes them.
  ///
  /// @param folder where to
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

  /// Of the JDK's own kind, so that reading it costs as much; of either kind nothing is decrypted.
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

  /// As OpenSSL and its like read it.
  public static String pem(Certificate root) throws GeneralSecurityException {
    var lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));
    return "-----BEGIN CERTIFICATE-----\n"
        + lines.encodeToString(root.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }
}

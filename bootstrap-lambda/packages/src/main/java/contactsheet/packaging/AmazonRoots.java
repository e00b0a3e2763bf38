package contactsheet.packaging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/// The root certificates of AWS's endpoints. A client that is given them reads five certificates;
/// reading the hundred and forty that a machine trusts takes longer than a request.
///
/// They are taken from the JDK of the build, by the fingerprints that Amazon Trust Services
/// publishes in its repository.
final class AmazonRoots {
  /// The file in the package that the adapters on the native runtime read.
  static final String FILE = "amazon-roots.pem";

  /// SHA-256, of Amazon Root CA 1 to 4 and Starfield Services Root Certificate Authority - G2.
  private static final List<String> FINGERPRINTS =
      List.of(
          "8ecde6884f3d87b1125ba31ac3fcb13d7016de7f57cc904fe1cb97c6ae98196e",
          "1ba5b2aa8c65401a82960118f80bec4f62304d83cec4713a19c39c011ea46db4",
          "18ce6cfe7bf14e60b2e347b8dfe868cb31d02ebb3ada271569f50343b46db3a4",
          "e35d28419ed02025cfa69038cd623962458da5c695fbdea3c22b0bfb25897092",
          "568d6905a2c88708a4b3025190edcfedb1974a606a13c6e5290fcb2ae63edab5");

  private AmazonRoots() {}

  /// @throws IOException if the JDK does not trust one of them
  static void writeTo(Path folder) throws IOException {
    try {
      var pem = new StringBuilder();
      for (var fingerprint : FINGERPRINTS) {
        pem.append(pem(trusted(fingerprint)));
      }
      Files.writeString(folder.resolve(FILE), pem);
    } catch (GeneralSecurityException e) {
      throw new IOException("the roots that this JDK trusts cannot be read", e);
    }
  }

  private static String pem(Certificate certificate) throws GeneralSecurityException {
    var lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));
    return "-----BEGIN CERTIFICATE-----\n"
        + lines.encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  private static Certificate trusted(String fingerprint)
      throws IOException, GeneralSecurityException {
    for (var each : trustedByTheJdk()) {
      var digest = MessageDigest.getInstance("SHA-256").digest(each.getEncoded());
      if (HexFormat.of().formatHex(digest).equals(fingerprint)) {
        return each;
      }
    }
    throw new IOException(
        "this JDK does not trust Amazon's root with the SHA-256 fingerprint "
            + fingerprint
            + ": build with one whose lib/security/cacerts has Mozilla's roots");
  }

  private static List<Certificate> trustedByTheJdk() throws IOException, GeneralSecurityException {
    var file = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
    var store = KeyStore.getInstance(file.toFile(), (char[]) null);
    var certificates = new ArrayList<Certificate>();
    for (var alias : Collections.list(store.aliases())) {
      certificates.add(store.getCertificate(alias));
    }
    return certificates;
  }
}

package contactsheet.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmazonRootsTest {
  @Test
  void they_are_five_authorities_of_amazons_that_are_still_valid(@TempDir Path folder)
      throws Exception {
    AmazonRoots.writeTo(folder);
    try (var pem = Files.newInputStream(folder.resolve("amazon-roots.pem"))) {
      var roots = CertificateFactory.getInstance("X.509").generateCertificates(pem);
      var names =
          roots.stream()
              .map(X509Certificate.class::cast)
              .map(root -> root.getSubjectX500Principal().getName())
              .map(name -> name.replaceFirst(",.*", ""))
              .toList();
      assertEquals(
          List.of(
              "CN=Amazon Root CA 1",
              "CN=Amazon Root CA 2",
              "CN=Amazon Root CA 3",
              "CN=Amazon Root CA 4",
              "CN=Starfield Services Root Certificate Authority - G2"),
          names);
      for (var root : roots) {
        ((X509Certificate) root).checkValidity();
      }
    }
  }
}

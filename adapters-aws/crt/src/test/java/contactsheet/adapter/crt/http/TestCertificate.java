package contactsheet.adapter.crt.http;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A certificate made for one test, by the JDK's own tool.
///
/// @param identity the TLS context with which a server presents the certificate
/// @param pem the file that a client needs to trust it
record TestCertificate(SSLContext identity, Path pem) {
  private static final String PASSWORD = "for one test";

  /// @param folder the folder for its files
  /// @param name the name of the host that it is for
  static TestCertificate of(Path folder, String name)
      throws IOException, InterruptedException, GeneralSecurityException {
    var file = folder.resolve(name + ".p12");
    keytool(
        "-genkeypair",
        "-alias",
        "it",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=dns:" + name,
        "-validity",
        "2",
        "-storetype",
        "PKCS12",
        "-keystore",
        file.toString(),
        "-storepass",
        PASSWORD);
    var store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    return new TestCertificate(identity(store), pem(store, folder.resolve(name + ".pem")));
  }

  private static SSLContext identity(KeyStore store) throws GeneralSecurityException {
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static Path pem(KeyStore store, Path file) throws IOException, GeneralSecurityException {
    var lines = Base64.getMimeEncoder().encodeToString(store.getCertificate("it").getEncoded());
    return Files.writeString(
        file, "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n");
  }

  private static void keytool(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool failed");
    }
  }
}

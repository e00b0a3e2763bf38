package contactsheet.local.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A server's identity made for one run: a root, an intermediate and the server's certificate, RSA
/// with 2,048 bits as those of S3 and DynamoDB are, for the address 127.0.0.1. The JDK's `keytool`
/// makes it, since the JDK has no public class that signs certificates.
public final class CertificateChain {
  /// The key is made for one run, in a folder of this run.
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final KeyStore keys;

  private CertificateChain(KeyStore keys) {
    this.keys = keys;
  }

  /// Makes a chain.
  ///
  /// @param folder the folder where its key store is written
  public static CertificateChain make(Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    var file = folder.resolve("server.p12");
    Files.deleteIfExists(file);
    keytool(file, "root", List.of("-ext", "bc=ca:true"));
    keytool(file, "intermediate", List.of("-signer", "root", "-ext", "bc=ca:true,pathlen:0"));
    keytool(file, "server", List.of("-signer", "intermediate", "-ext", "san=ip:127.0.0.1"));
    var keys = KeyStore.getInstance("PKCS12");
    try (var content = Files.newInputStream(file)) {
      keys.load(content, PASSWORD);
    }
    return new CertificateChain(keys);
  }

  private static void keytool(Path file, String alias, List<String> options)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.add("-J-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + alias));
    command.addAll(List.of("-keyalg", "RSA", "-keysize", "2048", "-validity", "2"));
    command.addAll(List.of("-keystore", file.toString(), "-storepass", new String(PASSWORD)));
    command.addAll(options);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("keytool made no certificate: " + said);
    }
  }

  /// The server's certificate and key.
  SSLContext identity() throws GeneralSecurityException {
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(onlyTheServer(), PASSWORD);
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /// A key manager takes the first key that fits, and the root would fit.
  private KeyStore onlyTheServer() throws GeneralSecurityException {
    try {
      var server = KeyStore.getInstance("PKCS12");
      server.load(null, null);
      var chain = keys.getCertificateChain("server");
      server.setKeyEntry("server", keys.getKey("server", PASSWORD), PASSWORD, chain);
      return server;
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
  }

  /// The root that a client has to trust.
  public X509Certificate root() throws GeneralSecurityException {
    return (X509Certificate) keys.getCertificate("root");
  }
}

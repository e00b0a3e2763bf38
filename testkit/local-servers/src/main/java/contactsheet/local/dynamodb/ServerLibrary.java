package contactsheet.local.dynamodb;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of jars that DynamoDB Local runs from. The build of its module,
/// `testkit/local-servers/dynamodb-local`, fetches it.
final class ServerLibrary {
  /// Names the folder where it is not beside this module's own build.
  static final String PROPERTY = "contactsheet.local-dynamodb.lib";

  private ServerLibrary() {}

  static Path find() {
    var named = System.getProperty(PROPERTY);
    return checked(named == null ? besideOwnCode() : Path.of(named));
  }

  /// This code runs from `target/classes` or from a jar in `target`.
  private static Path besideOwnCode() {
    try {
      var code = ServerLibrary.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(code).resolve("../../dynamodb-local/target/lib").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("this code's own place has no path", e);
    }
  }

  static Path checked(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "DynamoDB Local is not at "
              + folder
              + ": run 'mvn generate-resources -pl testkit/local-servers/dynamodb-local' to fetch"
              + " it, or name its folder with -D"
              + PROPERTY);
    }
    return folder;
  }
}

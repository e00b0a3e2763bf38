package contactsheet.bootstrap.lambda;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The package unpacked as Lambda does, with a bucket `photos` and a DynamoDB of this machine.
final class Deployment implements AutoCloseable {
  private final Path taskRoot;
  private final Bucket photos = new Bucket("photos");
  private final Tables tables = new Tables();

  /// @param folder an empty one, for the package and the logs
  Deployment(Path folder) throws IOException {
    taskRoot = Files.createDirectory(folder.resolve("task"));
    FunctionPackage.unpackTo(taskRoot);
  }

  Bucket photos() {
    return photos;
  }

  Tables tables() {
    return tables;
  }

  /// An execution environment of the function.
  ///
  /// @param settings its variables
  FunctionProcess function(Map<String, String> settings) throws IOException {
    return function(photos.endpoint(), settings);
  }

  /// An execution environment of the function with another S3.
  FunctionProcess function(URI s3, Map<String, String> settings) throws IOException {
    return new FunctionProcess(taskRoot, settings, s3, tables.endpoint());
  }

  @Override
  public void close() {
    tables.close();
    photos.close();
  }
}

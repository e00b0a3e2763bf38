package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.local.lambda.FunctionConfiguration;
import contactsheet.local.lambda.FunctionPackage;
import contactsheet.local.lambda.FunctionProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The package unpacked as Lambda does, with a bucket `photos` and a DynamoDB of this machine.
final class Deployment implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final Path taskRoot;
  private final EntryPoints entryPoints = EntryPoints.ofThePackage();
  private final Bucket photos = new Bucket("photos");
  private final Tables tables = new Tables();

  /// @param folder an empty folder, for the package and the logs
  Deployment(Path folder) throws IOException {
    taskRoot = Files.createDirectory(folder.resolve("task"));
    FunctionPackage.unpackTo(taskRoot);
  }

  Bucket photos() {
    return photos;
  }

  /// Uploads an object whose content is its key.
  void upload(String key) {
    photos.upload(key, key);
  }

  /// Fails if the object is not in the table as it was uploaded.
  void assertRecorded(String table, String key) {
    assertEquals(
        AttributeValue.fromN(String.valueOf(key.length())),
        tables.row(table, key).get("size_in_bytes"));
  }

  Tables tables() {
    return tables;
  }

  /// An execution environment of the function.
  ///
  /// @param settings the variables of its environment
  FunctionProcess function(Map<String, String> settings) throws IOException {
    return function(photos.endpoint(), settings);
  }

  /// An execution environment of the function with another S3.
  FunctionProcess function(URI s3, Map<String, String> settings) throws IOException {
    return function(entryPoints.metadata(), s3, settings);
  }

  /// An execution environment of the query function.
  FunctionProcess queryFunction(Map<String, String> settings) throws IOException {
    return function(entryPoints.queries(), photos.endpoint(), settings);
  }

  /// An execution environment of the audit function.
  ///
  /// @param timeout the timeout of each invocation
  FunctionProcess auditFunction(URI s3, Duration timeout, Map<String, String> settings)
      throws IOException {
    return function(new FunctionConfiguration(entryPoints.audits(), timeout, settings), s3);
  }

  private FunctionProcess function(String handler, URI s3, Map<String, String> settings)
      throws IOException {
    return function(new FunctionConfiguration(handler, TIMEOUT, settings), s3);
  }

  private FunctionProcess function(FunctionConfiguration configuration, URI s3) throws IOException {
    return new FunctionProcess(taskRoot, configuration, s3, tables.endpoint());
  }

  @Override
  public void close() {
    tables.close();
    photos.close();
  }
}

package contactsheet.local.lambda;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// The unpacked function in an execution environment, run by Lambda's runtime client, or by the
/// package's own runtime. Its requests to S3 and DynamoDB are recorded by a proxy.
public final class FunctionProcess implements AutoCloseable {
  /// The runtime client alone is on the class path; it loads the package from the working folder.
  private static final List<String> MANAGED =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "--enable-native-access=ALL-UNNAMED",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          // The address by which the managed runtime reports snapshots.
          "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
          // A folder of its own, because all clients of this machine write to one place in /tmp by
          // default.
          "-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI="
              + FunctionPackage.runtimeLibrary(),
          "-cp",
          FunctionPackage.lambdaRuntime() + "/*",
          "com.amazonaws.services.lambda.runtime.api.client.AWSLambda");

  private final Duration timeout;
  private final RecordedCalls calls;
  private final RecordingProxy s3;
  private final RecordingProxy dynamoDb;
  private final List<String> dynamoDbOperations = new CopyOnWriteArrayList<>();
  private final ExecutionEnvironment environment;

  /// @param taskRoot the folder of the unpacked package
  /// @param configuration the configuration of the function on Lambda
  /// @param s3 the endpoint of its S3
  /// @param dynamoDb the endpoint of its DynamoDB
  public FunctionProcess(Path taskRoot, FunctionConfiguration configuration, URI s3, URI dynamoDb)
      throws IOException {
    calls = RecordedCalls.of(configuration);
    this.s3 = new RecordingProxy(s3, calls::add);
    this.dynamoDb = new RecordingProxy(dynamoDb, this::recordDynamoDb);
    timeout = configuration.timeout();
    var log = Files.createTempFile(taskRoot.getParent(), "function", ".log");
    var command = command(taskRoot, configuration.handler());
    environment =
        ExecutionEnvironment.start(command, taskRoot, variables(taskRoot, configuration), log);
  }

  private Map<String, String> variables(Path taskRoot, FunctionConfiguration configuration) {
    var variables = new HashMap<>(configuration.variables());
    variables.put("AWS_REGION", "eu-central-1");
    variables.put("AWS_ACCESS_KEY_ID", "test");
    variables.put("AWS_SECRET_ACCESS_KEY", "test");
    variables.put("AWS_ENDPOINT_URL_S3", s3.endpoint().toString());
    variables.put("AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString());
    variables.putAll(ownEnvironment(taskRoot));
    return variables;
  }

  private void recordDynamoDb(RecordedCall call) {
    dynamoDbOperations.add(call.target().replaceFirst(".*\\.", ""));
    calls.add(call);
  }

  /// Returns its operations of DynamoDB so far.
  public List<String> dynamoDbOperations() {
    return List.copyOf(dynamoDbOperations);
  }

  /// Lambda starts a package's own `bootstrap`, if it has one.
  private static List<String> command(Path taskRoot, String handler) {
    if (bringsItsRuntime(taskRoot)) {
      return List.of(taskRoot.resolve("bootstrap").toString(), handler);
    }
    var command = new ArrayList<>(MANAGED);
    command.add(handler);
    return command;
  }

  /// The managed runtime finds native libraries in the package. With its own runtime, a package's
  /// AOT cache has to be taken: it would start without, only slower.
  private static Map<String, String> ownEnvironment(Path taskRoot) {
    return bringsItsRuntime(taskRoot)
        ? Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on")
        : Map.of("LD_LIBRARY_PATH", taskRoot + ":" + taskRoot.resolve("lib"));
  }

  private static boolean bringsItsRuntime(Path taskRoot) {
    return Files.exists(taskRoot.resolve("bootstrap"));
  }

  /// The function's result for an event.
  public RuntimeApi.Result invoke(String event) throws IOException, InterruptedException {
    return environment.await(environment.send(event, timeout)).result();
  }

  /// The function's result for an event, or none if `death` comes first and the process is killed
  /// by SIGKILL.
  public Optional<RuntimeApi.Result> invokeUntil(CompletableFuture<Void> death, String event)
      throws IOException, InterruptedException {
    var answer = environment.send(event, timeout);
    environment.await(CompletableFuture.anyOf(answer, death));
    if (death.isDone()) {
      environment.kill();
    }
    return answer.isDone() ? Optional.of(answer.join().result()) : Optional.empty();
  }

  public boolean isAlive() {
    return environment.isAlive();
  }

  /// Returns the function's answer to an event that it must not fail.
  public String answerTo(String event) throws IOException, InterruptedException {
    return switch (invoke(event)) {
      case RuntimeApi.Result.Returned(var json) -> json;
      case RuntimeApi.Result.Threw(var json) -> throw new AssertionError("it failed: " + json);
    };
  }

  /// Why the function could not be made.
  public String initError() throws IOException, InterruptedException {
    return environment.await(environment.initError());
  }

  /// Waits until a function that is started for a snapshot says that it may be taken. The next
  /// event restores it.
  public void awaitSnapshot() throws IOException, InterruptedException {
    var _ = environment.await(environment.snapshot());
  }

  /// Returns the function's output.
  public String log() throws IOException {
    return environment.log();
  }

  /// Names the files that are mapped into the function's memory.
  public String mappedFiles() throws IOException {
    return Files.readString(Path.of("/proc", String.valueOf(environment.pid()), "maps"));
  }

  @Override
  public void close() {
    environment.close();
    s3.close();
    dynamoDb.close();
  }
}

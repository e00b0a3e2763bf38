package contactsheet.benchmark.aws;

import static java.util.stream.Collectors.toMap;

import contactsheet.benchmark.aws.AwsFunctions.AwsFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// What a run makes in the account: a stack with a bucket, a table and a role, one object, and the
/// functions. [#close] removes all of it, also what a call that failed may have made.
final class Deployment implements AutoCloseable {
  /// A new role cannot be used at once.
  private static final int TRIES = 10;

  private static final String KEY = "photo.bin";

  private final AwsCommand aws;
  private final String name;
  private final Path folder;
  private final Duration pause;
  private final List<String> functions = new ArrayList<>();
  private final AtomicBoolean removed = new AtomicBoolean();
  private Map<String, String> outputs = Map.of();
  private boolean stackBegun;
  private long events;

  /// @param name of the stack, and the beginning of the functions' names
  /// @param folder for files of this run
  /// @param pause before a role is tried again
  Deployment(AwsCommand aws, String name, Path folder, Duration pause) {
    this.aws = aws;
    this.name = name;
    this.folder = folder;
    this.pause = pause;
  }

  /// Makes the stack and the object.
  ///
  /// @param template of the stack
  void make(Path template) throws IOException {
    stackBegun = true;
    aws.call(
        "cloudformation",
        "deploy",
        "--stack-name",
        name,
        "--template-file",
        template.toString(),
        "--capabilities",
        "CAPABILITY_IAM");
    var query = "Stacks[0].Outputs[].join('=',[OutputKey,OutputValue])";
    var told =
        aws.call(
            "cloudformation",
            "describe-stacks",
            "--stack-name",
            name,
            "--query",
            query,
            "--output",
            "text");
    outputs =
        Arrays.stream(told.split("\\s+", -1))
            .map(each -> each.split("=", 2))
            .collect(toMap(each -> each[0], each -> each[1]));
    var object = Files.write(folder.resolve(KEY), new byte[100_000]);
    aws.call(
        "s3api", "put-object", "--bucket", output("Bucket"), "--key", KEY, "--body", "" + object);
  }

  /// Makes a function.
  ///
  /// @return its name
  String create(AwsFunction function, int megabytes, int timeoutSeconds)
      throws IOException, InterruptedException {
    var own = name + "-" + function.name();
    var line =
        new ArrayList<>(
            List.of(
                "lambda",
                "create-function",
                "--function-name",
                own,
                "--runtime",
                function.runtime(),
                "--handler",
                function.handler(),
                "--architectures",
                AwsFunctions.architecture(),
                "--zip-file",
                "fileb://" + function.zip(folder, output("Table")),
                "--role",
                output("Role"),
                "--memory-size",
                "" + megabytes,
                "--timeout",
                "" + timeoutSeconds));
    line.addAll(List.of("--environment", environment("0")));
    if (function.snapStart()) {
      line.addAll(List.of("--snap-start", "ApplyOn=PublishedVersions"));
    }
    functions.add(own);
    create(line.toArray(String[]::new));
    aws.call("lambda", "wait", "function-active-v2", "--function-name", own);
    return own;
  }

  private void create(String... line) throws IOException, InterruptedException {
    for (var tries = 1; ; tries++) {
      try {
        aws.call(line);
        return;
      } catch (IOException e) {
        if (tries == TRIES || !String.valueOf(e.getMessage()).contains("cannot be assumed")) {
          throw e;
        }
        Thread.sleep(pause);
      }
    }
  }

  /// Publishes a version that no process runs yet.
  ///
  /// @param number differs from those of the versions before, since Lambda publishes only changes
  /// @return the version
  String publish(String function, int number) throws IOException {
    var named = new String[] {"--function-name", function};
    aws.call(
        "lambda",
        "update-function-configuration",
        named[0],
        named[1],
        "--environment",
        environment("" + number));
    aws.call("lambda", "wait", "function-updated-v2", named[0], named[1]);
    var version =
        aws.call(
            "lambda",
            "publish-version",
            named[0],
            named[1],
            "--query",
            "Version",
            "--output",
            "text");
    aws.call(
        "lambda", "wait", "published-version-active", named[0], named[1], "--qualifier", version);
    return version;
  }

  /// Invokes a version with an event of the object.
  ///
  /// @throws IOException if the function fails
  Report invoke(String function, String version) throws IOException {
    var event = Files.writeString(folder.resolve("event.json"), event());
    var answer = folder.resolve("answer.json");
    var told =
        aws.call(
            "lambda",
            "invoke",
            "--function-name",
            function,
            "--qualifier",
            version,
            "--payload",
            "fileb://" + event,
            "--log-type",
            "Tail",
            "--query",
            "[FunctionError,LogResult]",
            "--output",
            "text",
            answer.toString());
    var parts = told.split("\\s+", -1);
    if (!parts[0].equals("None")) {
      throw new IOException(function + " failed: " + Files.readString(answer));
    }
    return Report.ofTail(parts[parts.length - 1]);
  }

  private String environment(String start) {
    return "Variables={TABLE_NAME=%s,START=%s}".formatted(output("Table"), start);
  }

  private String event() {
    return """
    {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectCreated:Put",\
    "eventTime":"2026-11-01T09:30:00.123Z","s3":{"s3SchemaVersion":"1.0",\
    "bucket":{"name":"%s","arn":"arn:aws:s3:::%s"},\
    "object":{"key":"%s","size":100000,"sequencer":"%016X"}}}]}
    """
        .formatted(output("Bucket"), output("Bucket"), KEY, ++events);
  }

  private String output(String of) {
    return Objects.requireNonNull(outputs.get(of), of);
  }

  /// Removes everything, each part also if another could not be removed.
  ///
  /// @throws IOException if something may be left; its message says what
  @Override
  public void close() throws IOException {
    if (!removed.compareAndSet(false, true)) {
      return;
    }
    aws.stop();
    var left = new ArrayList<String>();
    for (var function : functions) {
      remove(left, "lambda", "delete-function", "--function-name", function);
    }
    @Nullable String bucket = outputs.get("Bucket");
    if (bucket != null) {
      remove(left, "s3", "rm", "s3://" + bucket, "--recursive");
    }
    if (stackBegun) {
      remove(left, "cloudformation", "delete-stack", "--stack-name", name);
      remove(left, "cloudformation", "wait", "stack-delete-complete", "--stack-name", name);
    }
    if (!left.isEmpty()) {
      throw new IOException("not removed, see to it yourself: " + String.join("; ", left));
    }
  }

  private void remove(List<String> left, String... call) {
    try {
      aws.remove(call);
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("ResourceNotFoundException")) {
        left.add(String.valueOf(e.getMessage()));
      }
    }
  }
}

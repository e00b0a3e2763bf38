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

  private final AwsCommand aws;
  private final String name;
  private final Path folder;
  private final Duration pause;
  private final List<String> functions = new ArrayList<>();
  private final AtomicBoolean removed = new AtomicBoolean();
  private Map<String, String> outputs = Map.of();
  private boolean stackBegun;

  /// @param name the name of the stack, and the beginning of the functions' names
  /// @param folder the folder for files of this run
  /// @param pause the pause before a role is tried again
  Deployment(AwsCommand aws, String name, Path folder, Duration pause) {
    this.aws = aws;
    this.name = name;
    this.folder = folder;
    this.pause = pause;
  }

  /// Makes the stack and the object.
  ///
  /// @param template the template of the stack
  void make(Path template) throws IOException {
    // Without an account nothing is made and nothing has to be removed.
    aws.call("sts get-caller-identity");
    stackBegun = true;
    aws.call(
        "cloudformation deploy --stack-name %s --template-file %s --capabilities CAPABILITY_IAM",
        name, template.toString());
    var told =
        aws.call(
            "cloudformation describe-stacks --stack-name %s --output text"
                + " --query Stacks[0].Outputs[].join('=',[OutputKey,OutputValue])",
            name);
    outputs =
        Arrays.stream(told.split("\\s+", -1))
            .map(each -> each.split("=", 2))
            .collect(toMap(each -> each[0], each -> each[1]));
    var object = Files.write(folder.resolve(Versions.KEY), new byte[Versions.OBJECT_BYTES]);
    aws.call(
        "s3api put-object --bucket %s --key %s --body %s",
        output("Bucket"), Versions.KEY, object.toString());
  }

  /// Makes a function.
  ///
  /// @return its name
  String create(AwsFunction function, int megabytes, int timeoutSeconds)
      throws IOException, InterruptedException {
    var own = name + "-" + function.name();
    functions.add(own);
    create(
        "lambda create-function --function-name %s --runtime %s --handler %s --architectures %s"
            + " --zip-file fileb://%s --role %s --memory-size %s --timeout %s --environment %s"
            + (function.snapStart() ? " --snap-start ApplyOn=PublishedVersions" : ""),
        own,
        function.runtime(),
        function.handler(),
        AwsFunctions.architecture(),
        function.zip(folder, output("Table")).toString(),
        output("Role"),
        "" + megabytes,
        "" + timeoutSeconds,
        Versions.environment(output("Table"), 0));
    aws.call("lambda wait function-active-v2 --function-name %s", own);
    return own;
  }

  private void create(String line, String... values) throws IOException, InterruptedException {
    for (var tries = 1; ; tries++) {
      try {
        aws.call(line, values);
        return;
      } catch (IOException e) {
        if (tries == TRIES || !String.valueOf(e.getMessage()).contains("cannot be assumed")) {
          throw e;
        }
        Thread.sleep(pause);
      }
    }
  }

  /// The versions of its functions.
  Versions versions() {
    return new Versions(aws, folder, output("Bucket"), output("Table"));
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
      remove(left, "lambda delete-function --function-name %s", function);
    }
    @Nullable String bucket = outputs.get("Bucket");
    if (bucket != null) {
      remove(left, "s3 rm s3://%s --recursive", bucket);
    }
    if (stackBegun) {
      remove(left, "cloudformation delete-stack --stack-name %s", name);
      remove(left, "cloudformation wait stack-delete-complete --stack-name %s", name);
    }
    if (!left.isEmpty()) {
      throw new IOException("not removed, see to it yourself: " + String.join("; ", left));
    }
  }

  private void remove(List<String> left, String line, String value) {
    try {
      aws.remove(line, value);
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("ResourceNotFoundException")) {
        left.add(String.valueOf(e.getMessage()));
      }
    }
  }
}

package contactsheet.specification.aws;

import contactsheet.adapter.aws.ClientSettings;
import contactsheet.specification.aws.Services.Clients;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkException;

/// The command `.ci/aws-proof`. Without endpoints it uses AWS, and only if both a variable of the
/// environment and an option allow it.
@Command(
    name = "aws-proof",
    mixinStandardHelpOptions = true,
    description =
        "Lets many handlers work on objects of a bucket and a table that it makes, and looks"
            + " whether all that they asked and were answered is a history of the specification."
            + " Then it removes both.")
public final class AwsProof implements Callable<Integer> {
  private static final String ALLOWED = "CONTACTSHEET_AWS_TEST";

  @Option(names = "--seconds", description = "Begins no history after this time. Default: 120")
  private int seconds = 120;

  @Option(names = "--requests", description = "The most requests. Default: 50000")
  private int requests = 50_000;

  @Option(names = "--yes", description = "Yes, AWS may be asked, and what that costs be spent.")
  private boolean yes;

  @Option(names = "--clean", description = "Removes what a run that was killed has left behind.")
  private boolean clean;

  @Option(
      names = "--endpoint-url-s3",
      description = "An S3 server that is not AWS's.",
      defaultValue = "${env:AWS_ENDPOINT_URL_S3}")
  private @Nullable URI s3;

  @Option(
      names = "--endpoint-url-dynamodb",
      description = "A DynamoDB server that is not AWS's.",
      defaultValue = "${env:AWS_ENDPOINT_URL_DYNAMODB}")
  private @Nullable URI dynamoDb;

  private AwsProof() {}

  /// Ends with 0 if the specification has every history, 1 if it lacks one, 2 if there was none.
  public static void main(String... arguments) {
    System.exit(new CommandLine(new AwsProof()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if ((s3 == null || dynamoDb == null) && !(yes && "true".equals(System.getenv(ALLOWED)))) {
      return told(2, "AWS is asked, and costs money, only with --yes and " + ALLOWED + "=true.");
    }
    var services = new Services(s3, dynamoDb);
    try (var clients = services.patient()) {
      return clean ? clean(clients) : prove(services, clients);
    } catch (SdkException e) {
      return told(2, "S3 or DynamoDB cannot be used: " + ClientSettings.reason(e));
    }
  }

  private int prove(Services services, Clients clients) throws IOException {
    System.out.println(CostLimit.of(requests, Path.of("")));
    var others = Site.present(clients);
    if (!others.isEmpty()) {
      System.out.println("Of other runs, or left behind (--clean removes it): " + others);
    }
    try (var site = Site.make(clients, services.region());
        var world = ServerWorld.of(services, site.name())) {
      System.out.println("The bucket and the table are named " + site.name() + ".");
      var proof = new Proof(world, site.name(), requests, Duration.ofSeconds(seconds));
      proof.play();
      System.out.println("Accepted: " + proof + ".");
      return proof.accepted() == 0 ? 2 : 0;
    } catch (RefusedException e) {
      return told(1, e.getMessage());
    } catch (IllegalStateException e) {
      return told(2, e.getMessage());
    }
  }

  private static int clean(Clients clients) {
    for (var name : Site.present(clients)) {
      new Site(clients, name).close();
      System.out.println("removed " + name);
    }
    return 0;
  }

  private static int told(int code, @Nullable String why) {
    System.err.println("aws-proof: " + why);
    return code;
  }
}

package contactsheet.benchmark.pieces;

import contactsheet.adapter.aws.dynamodb.SdkTableRequests;
import contactsheet.adapter.aws.s3.SdkS3Requests;
import contactsheet.adapter.protocol.dynamodb.DynamoDbMetadataStore;
import contactsheet.adapter.protocol.s3.S3ObjectMetadataSource;
import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.BucketName;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import contactsheet.domain.Observation;
import contactsheet.domain.Sequencer;
import contactsheet.domain.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Converts S3's answer to the domain's types, and those to DynamoDB's request, by the adapters on
/// clients that answer at once: the cost of an object without HTTP, TLS and JSON.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EntryMapping {
  private static final ObjectLocation LOCATION =
      new ObjectLocation(new BucketName("photos"), new ObjectKey("2026/IMG_000001.bin"));
  private static final Instant NOW = Instant.parse("2026-11-01T09:30:01Z");
  private static final Stamp STAMP = new Stamp(new Sequencer("0065F1A2B3C4D5E6F7"), NOW, NOW, null);

  private final ObjectMetadataSource source =
      new S3ObjectMetadataSource(new SdkS3Requests(new ImmediateS3()), null);
  private final MetadataStore store =
      new DynamoDbMetadataStore(
          new SdkTableRequests(new ImmediateDynamoDb(), "table"), Duration.ofDays(1), null);
  private final MetadataEntry entry =
      MetadataEntry.of(LOCATION, observed(source.observe(LOCATION)), STAMP);

  private static Observation observed(ObjectMetadataSource.ObservationResult result) {
    return switch (result) {
      case ObjectMetadataSource.ObservationResult.Observed(var observation) -> observation;
      case ObjectMetadataSource.ObservationResult.NotObserved(var failure) ->
          throw new IllegalStateException(failure.reason());
    };
  }

  /// Reads the answer.
  @Benchmark
  public ObjectMetadataSource.ObservationResult observe() {
    return source.observe(LOCATION);
  }

  /// Writes the request.
  @Benchmark
  public MetadataStore.SaveResult save() {
    return store.saveIfNewer(entry);
  }
}

package contactsheet.benchmark.pieces;

import static java.nio.charset.StandardCharsets.UTF_8;

import contactsheet.adapter.events.EventReader;
import contactsheet.adapter.events.IncomingEvent;
import contactsheet.local.backend.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Reads the changes out of the bytes of an S3 notification.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EventReading {
  /// How many records the event has.
  @Param({"1", "100"})
  public int records;

  private final EventReader reader = new EventReader();
  private byte[] event = new byte[0];

  /// Makes the event.
  @Setup
  public void makeEvent() {
    event = new Workload("piece").event(records).getBytes(UTF_8);
  }

  /// Reads it.
  @Benchmark
  public IncomingEvent read() {
    return reader.read(event);
  }
}

package contactsheet.small;

import com.acme.small.application.RecordObjectChangeService;
import com.acme.small.application.port.in.RecordObjectChange.Outcome;
import com.acme.small.application.port.out.MetadataStore;
import com.acme.small.application.port.out.ObjectMetadataSource;
import com.acme.small.domain.MetadataEntry;
import com.acme.small.domain.ObjectChange;
import com.acme.small.domain.ObjectLocation;
import java.io.Serial;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A handler of one event, which makes one call at a time.
///
/// To let it go one call further its code runs again from the start: the calls of before get the
/// answers of before, the next one is made, and the one after that stops the code.
final class SteppedHandler implements ObjectMetadataSource, MetadataStore, InstantSource {
  private final ObjectChange change;
  private final ObjectMetadataSource source;
  private final MetadataStore store;
  private final InstantSource clock;
  private final Instant born;
  private final List<Object> answers = new ArrayList<>();
  private int answered;
  private boolean mayCall;
  private boolean fails;

  SteppedHandler(
      ObjectChange change, ObjectMetadataSource source, MetadataStore store, InstantSource clock) {
    this.change = change;
    this.source = source;
    this.store = store;
    this.clock = clock;
    born = clock.instant();
  }

  ObjectChange change() {
    return change;
  }

  Instant born() {
    return born;
  }

  /// Makes the next call.
  ///
  /// @param answerIsLost whether the call is made but the handler gets a failure
  /// @return its report, once it is over
  Optional<Outcome> go(boolean answerIsLost) {
    answered = 0;
    mayCall = true;
    fails = answerIsLost;
    try {
      return Optional.of(new RecordObjectChangeService(this, this, this).record(change));
    } catch (Stopped _) {
      return Optional.empty();
    }
  }

  @Override
  public ObservationResult observe(ObjectLocation location) {
    return at(
        ObservationResult.class,
        () -> source.observe(location),
        new ObservationResult.NotObserved("a fault"));
  }

  @Override
  public ReadResult find(ObjectLocation location) {
    return at(ReadResult.class, () -> store.find(location), new ReadResult.NotRead("a fault"));
  }

  @Override
  public WriteResult saveIfNewer(MetadataEntry entry) {
    return at(
        WriteResult.class, () -> store.saveIfNewer(entry), new WriteResult.NotWritten("a fault"));
  }

  @Override
  public WriteResult replaceIfUnchanged(Optional<MetadataEntry> read, MetadataEntry replacement) {
    return at(
        WriteResult.class,
        () -> store.replaceIfUnchanged(read, replacement),
        new WriteResult.NotWritten("a fault"));
  }

  /// The time is remembered like an answer, but nothing stops for it.
  @Override
  public Instant instant() {
    return answered < answers.size()
        ? Instant.class.cast(answers.get(answered++))
        : remember(clock.instant());
  }

  private <T> T at(Class<T> type, Supplier<T> call, T failure) {
    if (answered < answers.size()) {
      return type.cast(answers.get(answered++));
    }
    if (!mayCall) {
      throw new Stopped();
    }
    mayCall = false;
    var answer = call.get();
    return remember(fails ? failure : answer);
  }

  private <T> T remember(T answer) {
    answers.add(answer);
    answered++;
    return answer;
  }

  /// Stops the code at a call.
  private static final class Stopped extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Stopped() {
      super(null, null, false, false);
    }
  }
}

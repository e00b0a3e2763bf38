package contactsheet.model;

import contactsheet.application.port.out.MetadataStore;
import contactsheet.application.port.out.ObjectListing;
import contactsheet.application.port.out.ObjectListing.ListingResult;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.BucketName;
import contactsheet.domain.Failure;
import contactsheet.domain.MetadataEntry;
import contactsheet.domain.ObjectKey;
import contactsheet.domain.ObjectLocation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The ports of one handler, by which its code runs one call at a time.
///
/// It keeps every answer. To make the handler's next call, its code runs again from the start: the
/// earlier calls get their earlier answers, the next one is made, and at the one after that an
/// exception stops the code. So the product's own code is stopped between any two calls without a
/// thread, and deterministically.
final class SteppedPorts implements ObjectMetadataSource, MetadataStore, InstantSource {
  private static final Failure FAULT = Failure.retryable("a fault that the model made");

  private final ObjectMetadataSource source;
  private final MetadataStore store;
  private final ObjectListing objects;
  private final InstantSource clock;
  private final Duration fast;
  private final List<Object> answers;
  private int answered;
  private @Nullable Fate granted;
  private @Nullable ObjectLocation place;
  private @Nullable Object answer;

  /// @param fast how far its clock is ahead of the world's
  /// @param answers the answers that it has got so far
  SteppedPorts(
      ObjectMetadataSource source,
      MetadataStore store,
      ObjectListing objects,
      InstantSource clock,
      Duration fast,
      List<Object> answers) {
    this.source = source;
    this.store = store;
    this.objects = objects;
    this.clock = clock;
    this.fast = fast;
    this.answers = new ArrayList<>(answers);
  }

  /// Returns one with the same answers, in a copy of the model.
  SteppedPorts in(World copy) {
    return copy.ports(fast, answers);
  }

  /// All that decides what the code does next.
  List<Object> knowledge() {
    var knowledge = new ArrayList<Object>(answers);
    knowledge.add(fast);
    return knowledge;
  }

  /// Returns the object of the last call, if it had one.
  @Nullable ObjectLocation place() {
    return place;
  }

  /// Returns the result of the last call, even if the code did not get it.
  @Nullable Object answer() {
    return answer;
  }

  /// Whether there was no call yet.
  boolean isFresh() {
    return answers.isEmpty();
  }

  /// Lets the code run from the start again.
  ///
  /// @param fate the fate of the first call that was not made before, or none to stop there
  void rewind(@Nullable Fate fate) {
    answered = 0;
    granted = fate;
  }

  @Override
  public ObservationResult observe(ObjectLocation location) {
    return at(
        Call.OBSERVE,
        location,
        ObservationResult.class,
        () -> source.observe(location),
        ObservationResult.NotObserved::new);
  }

  @Override
  public SaveResult saveIfNewer(MetadataEntry entry) {
    return at(
        Call.SAVE,
        entry.location(),
        SaveResult.class,
        () -> store.saveIfNewer(entry),
        SaveResult.NotSaved::new);
  }

  @Override
  public FindResult find(ObjectLocation location) {
    return at(
        Call.READ, location, FindResult.class, () -> store.find(location), FindResult.NotRead::new);
  }

  @Override
  public ReplaceResult replaceIfUnchanged(@Nullable MetadataEntry read, MetadataEntry replacement) {
    return at(
        Call.REPLACE,
        replacement.location(),
        ReplaceResult.class,
        () -> store.replaceIfUnchanged(read, replacement),
        ReplaceResult.NotReplaced::new);
  }

  /// The bucket's listing, which cannot be this object itself: a store lists too.
  ObjectListing listing() {
    return (bucket, prefix, after, limit) ->
        at(
            Call.LIST_OBJECTS,
            null,
            ListingResult.class,
            () -> objects.list(bucket, prefix, after, limit),
            ListingResult.NotListed::new);
  }

  @Override
  public ListResult list(BucketName bucket, String prefix, @Nullable ObjectKey after, int limit) {
    return at(
        Call.LIST_ROWS,
        null,
        ListResult.class,
        () -> store.list(bucket, prefix, after, limit),
        ListResult.NotListed::new);
  }

  /// The time is remembered like an answer, but a handler does not stop for it.
  @Override
  public Instant instant() {
    return answered < answers.size()
        ? remembered(Instant.class)
        : remember(clock.instant().plus(fast));
  }

  private <T> T at(
      Call call,
      @Nullable ObjectLocation about,
      Class<T> type,
      Supplier<T> made,
      Function<Failure, T> failed) {
    if (answered < answers.size()) {
      return remembered(type);
    }
    var fate = granted;
    if (fate == null) {
      throw new StoppedException(call);
    }
    granted = null;
    var said = fate == Fate.REFUSED ? failed.apply(FAULT) : made.get();
    place = about;
    answer = said;
    return switch (fate) {
      case ANSWERED, REFUSED -> remember(said);
      case SLOW -> {
        remember(said);
        throw new StoppedException(Call.HEAR);
      }
      case LOST -> remember(failed.apply(FAULT));
      case FATAL -> throw new StoppedException(null);
    };
  }

  private <T> T remembered(Class<T> type) {
    return type.cast(answers.get(answered++));
  }

  private <T> T remember(T answer) {
    answers.add(answer);
    answered++;
    return answer;
  }
}

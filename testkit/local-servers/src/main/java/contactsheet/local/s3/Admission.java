package contactsheet.local.s3;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Decides which changes are made. What is refused gets S3's own error.
final class Admission {
  private static final int SERVICE_UNAVAILABLE = 503;

  private final AtomicLong versions = new AtomicLong();
  private final StagingStore staging;
  private final ListingBlobStore objects;
  private final MemoryBudget budget;
  private final BooleanSupplier room;

  /// @param objects the store that stands before the store of `staging`
  /// @param room whether there is room for one more notification
  Admission(
      StagingStore staging, ListingBlobStore objects, MemoryBudget budget, BooleanSupplier room) {
    this.staging = staging;
    this.objects = objects;
    this.budget = budget;
    this.room = room;
  }

  /// Refuses a name that there can be no object of, and what there is no memory for.
  ///
  /// @param bytes the size of the content, in bytes
  void check(String bucket, String key, long bytes) {
    KeyRules.check(key);
    refuseBeside(bucket, key);
    budget.admit(staging.usedMemory(), objects.size() + versions.get(), bytes);
    requireRoom();
  }

  /// Refuses a name that is a folder of another object, or the other way round.
  void refuseBeside(String bucket, String key) {
    if (objects.index(bucket).standsInTheWayOf(key) || !objects.file(bucket, key).isFree()) {
      throw KeyRules.beside(key, null);
    }
  }

  /// Refuses a change that could not be told of [S3 API Reference, Error responses].
  void requireRoom() {
    if (!room.getAsBoolean()) {
      throw KeyRules.refused(
          SERVICE_UNAVAILABLE,
          "SlowDown",
          "Too many changes wait to be recorded: reduce your request rate, or try again later");
    }
  }

  /// Makes a change, or refuses it if the memory turns out to be full.
  <R> R whole(Supplier<R> change) {
    try {
      return change.get();
    } catch (RuntimeException e) {
      throw budget.isFull(e) ? budget.exceeded(staging.usedMemory(), e) : e;
    }
  }

  /// Takes note of a version, which takes memory beside the object.
  void countVersion() {
    versions.incrementAndGet();
  }
}

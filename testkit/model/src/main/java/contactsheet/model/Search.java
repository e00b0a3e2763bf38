package contactsheet.model;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// Searches many histories for one that breaks a law.
///
/// The history of a seed is always the same; those of a search have the seeds from its own on.
public final class Search {
  private final Product product;
  private final long seed;

  /// @param seed the seed of the first history
  public Search(Product product, long seed) {
    this.product = product;
    this.seed = seed;
  }

  /// Plays so many histories, on all processors.
  Tally play(long histories) {
    return LongStream.range(seed, seed + histories)
        .parallel()
        .mapToObj(this::history)
        .map(Tally::of)
        .reduce(Tally.NONE, Tally::plus);
  }

  /// The first of so many histories that breaks this law.
  public Optional<History> breaking(Law law, long histories) {
    return LongStream.range(seed, seed + histories)
        .mapToObj(this::history)
        .filter(history -> history.findings().breaks(law))
        .findFirst();
  }

  /// The shortest script that shows what a history showed.
  public Script shrunk(History history, Predicate<Findings> shows) {
    return new Shrinking(product, shows).shrink(history.script());
  }

  /// Returns the history of a seed.
  public Script script(long ofSeed) {
    return new Scheduler(new Model(product), new SplittableRandom(ofSeed)).play();
  }

  /// The history of a seed.
  History history(long ofSeed) {
    var model = new Model(product);
    var script = new Scheduler(model, new SplittableRandom(ofSeed)).play();
    return new History(ofSeed, script, model.finish());
  }

  /// A history that was played.
  ///
  /// @param seed the seed from which the history was made
  /// @param script the script of what happened
  /// @param findings the broken laws
  public record History(long seed, Script script, Findings findings) {}
}

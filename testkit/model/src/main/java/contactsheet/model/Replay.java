package contactsheet.model;

import java.util.ArrayList;

/// Plays scripts.
public final class Replay {
  private final Product product;

  /// @param product the product that handles what happens
  public Replay(Product product) {
    this.product = product;
  }

  /// Plays a script exactly.
  ///
  /// @throws IllegalArgumentException if a step is not possible at its place
  public Findings play(Script script) {
    var model = new Model(product);
    for (var step : script.steps()) {
      if (!model.go(step)) {
        throw new IllegalArgumentException("this cannot happen here: " + step);
      }
    }
    return model.finish();
  }

  /// Plays what can happen of a script, and leaves the rest out.
  public Played playPossible(Script script) {
    var model = new Model(product);
    var happened = new ArrayList<Step>();
    for (var step : script.steps()) {
      if (model.go(step)) {
        happened.add(step);
      }
    }
    return new Played(new Script(happened), model.finish());
  }

  /// The result of a played script.
  ///
  /// @param script the played steps
  /// @param findings the broken laws
  public record Played(Script script, Findings findings) {}
}

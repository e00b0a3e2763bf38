package contactsheet.seededbug;

import contactsheet.application.port.in.Outcome;

/// A failure is logged and reported as a success, so the event does not come again.
final class SwallowsFailures implements Flaw {
  @Override
  public Outcome answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Failed _ -> new Outcome.Superseded();
      case Outcome.Recorded recorded -> recorded;
      case Outcome.Removed removed -> removed;
      case Outcome.Superseded superseded -> superseded;
      case Outcome.Duplicate duplicate -> duplicate;
    };
  }
}

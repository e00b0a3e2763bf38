package contactsheet.application.rounds;

/// How often things happened that make a history worth playing.
final class Happenings {
  int kills;
  int overtaken;
  int losses;
  int faults;
  int rounds;

  void add(Happenings more) {
    kills += more.kills;
    overtaken += more.overtaken;
    losses += more.losses;
    faults += more.faults;
    rounds += more.rounds;
  }

  @Override
  public String toString() {
    return "%,d kills, %,d steps stopped, %,d events lost, %,d faults, %,d ends of rounds"
        .formatted(kills, overtaken, losses, faults, rounds);
  }
}

package contactsheet.bootstrap.cli.trouble;

import contactsheet.seededbug.SeededBug;
import java.io.IOException;
import java.time.Duration;

/// Plays for each bug a history that shows it, like those of `docs/proof.md`: with real handlers on
/// a real object.
///
/// @param bugs the bugs, of which some are switched on
record Demonstration(Stage stage, Bugs bugs) {
  private static final String FIRST = "the first content";
  private static final String SECOND = "the second content, of another length";

  /// Longer than a handler with the bug may take, and shorter than a handler's life.
  private static final Duration A_WHILE = Duration.ofMinutes(5);

  /// How long the mildest of the bugs is to be seen.
  private static final Duration TO_BE_SEEN = Duration.ofSeconds(4);

  void play(SeededBug bug) throws InterruptedException, IOException {
    switch (bug) {
      case WRITE_WITHOUT_A_CONDITION -> overtakenByAnOverwrite();
      case EQUAL_SEQUENCERS_PASS -> overtakenByItsDuplicate();
      case ROW_DELETED_FOR_A_TOMBSTONE -> overtakenByADeletion(() -> {});
      case SEQUENCERS_COMPARED_AS_TEXT -> sequencersThatAreNotInOrder("FFF");
      case SEQUENCERS_PADDED -> sequencersThatAreNotInOrder("F".repeat(20));
      case SAME_SEQUENCER_IS_DONE -> oneSequencer();
      case NO_MARK -> recordedOnceAndThenOvertakenByAnExpiration();
      case NO_MARK_WITHOUT_A_ROW -> overtakenByAnExpiration(() -> {});
      case OBSERVES_BEFORE_IT_READS, REPAIR_THAT_OVERWRITES -> repairOvertakenByAnUpload();
      case KEY_DECODED_TWICE -> stage.handle(stage.put(FIRST));
      case FAILURE_SWALLOWED -> failureThatPasses();
      case HOLD_SHORTER_THAN_A_HANDLERS_LIFE -> overtakenByAnExpiration(() -> stage.pass(A_WHILE));
      case TOMBSTONE_SHORTER_THAN_A_HANDLERS_LIFE ->
          overtakenByADeletion(
              () -> {
                stage.pass(A_WHILE);
                bugs.expire(stage.object(), A_WHILE);
              });
    }
  }

  private void overtakenByAnOverwrite() throws InterruptedException, IOException {
    var slow = stage.handleSlowly(stage.put(FIRST));
    stage.handle(stage.put(SECOND));
    slow.now();
  }

  private void overtakenByItsDuplicate() throws InterruptedException, IOException {
    var event = stage.put(FIRST);
    var slow = stage.handleSlowly(event);
    var next = stage.put(SECOND);
    stage.handle(event);
    slow.now();
    Thread.sleep(TO_BE_SEEN);
    stage.handle(next);
  }

  private void overtakenByADeletion(Runnable meanwhile) throws InterruptedException, IOException {
    var slow = stage.handleSlowly(stage.put(FIRST));
    stage.handle(stage.delete());
    meanwhile.run();
    slow.now();
  }

  private void overtakenByAnExpiration(Runnable meanwhile)
      throws InterruptedException, IOException {
    var slow = stage.handleSlowly(stage.put(FIRST));
    stage.handle(stage.expire());
    meanwhile.run();
    slow.now();
  }

  private void recordedOnceAndThenOvertakenByAnExpiration()
      throws InterruptedException, IOException {
    stage.handle(stage.put(SECOND));
    overtakenByAnExpiration(() -> {});
  }

  /// Sequencers of S3 may differ in length; those of the local S3 do not.
  private void sequencersThatAreNotInOrder(String first) throws InterruptedException, IOException {
    stage.handle(withSequencer(stage.put(FIRST), first));
    stage.handle(stage.put(SECOND));
  }

  private void oneSequencer() throws InterruptedException, IOException {
    stage.handle(withSequencer(stage.put(FIRST), "FFF"));
    stage.handle(withSequencer(stage.put(SECOND), "FFF"));
  }

  private static String withSequencer(String event, String sequencer) {
    return event.replaceFirst("\"sequencer\":\"[0-9A-F]+\"", "\"sequencer\":\"" + sequencer + "\"");
  }

  private void repairOvertakenByAnUpload() throws InterruptedException, IOException {
    var _ = stage.put(FIRST);
    var slow = stage.repairSlowly();
    stage.handle(stage.put(SECOND));
    slow.now();
  }

  private void failureThatPasses() throws InterruptedException, IOException {
    stage.failOnce();
    stage.handle(stage.put(FIRST));
  }
}

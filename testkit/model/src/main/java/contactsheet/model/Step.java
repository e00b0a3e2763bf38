package contactsheet.model;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;

/// One thing that happens. Its text is a line of a script.
public sealed interface Step {
  /// One thing that happens in S3.
  sealed interface InStorage extends Step {}

  /// An action on an object, with an event.
  record Change(int event, Deed deed, ObjectLocation object) implements InStorage {
    @Override
    public String toString() {
      return "e" + event + " " + deed + " " + path(object);
    }
  }

  /// There is an object, and a row for it, from the time before Contactsheet.
  record Original(ObjectLocation object) implements InStorage {
    @Override
    public String toString() {
      return "original " + path(object);
    }
  }

  /// All events of an object have the same sequencer from now on, as those of some other servers.
  record OneSequencer() implements InStorage {
    @Override
    public String toString() {
      return "one sequencer for all events";
    }
  }

  /// A change without an event.
  record Silence(ObjectLocation object, Untold what) implements InStorage {
    @Override
    public String toString() {
      return path(object) + " " + what;
    }
  }

  /// An event is delivered to a new handler.
  ///
  /// @param minutesFast how many minutes the handler's clock is ahead of S3's; negative if it is
  ///     behind
  record Delivery(int handler, int event, int minutesFast) implements Step {
    @Override
    public String toString() {
      return "h" + handler + " handles e" + event + clock(minutesFast);
    }
  }

  /// A scan of a bucket begins.
  ///
  /// @param minutesFast how many minutes its clock is ahead of S3's; negative if it is behind
  record Start(int handler, Scan scan, BucketName bucket, int minutesFast) implements Step {
    @Override
    public String toString() {
      return "h" + handler + " " + scan + " " + bucket + clock(minutesFast);
    }
  }

  /// An event gets lost: it is not delivered any more.
  record Loss(int event) implements Step {
    @Override
    public String toString() {
      return "e" + event + " gets lost";
    }
  }

  /// A handler makes the call at which it waits, and continues to its next one.
  record Move(int handler, Call call, Fate fate) implements Step {
    @Override
    public String toString() {
      return "h" + handler + " " + call + (fate == Fate.ANSWERED ? "" : ", " + fate);
    }
  }

  /// A handler crashes instead of making the call at which it waits.
  record Death(int handler) implements Step {
    @Override
    public String toString() {
      return "h" + handler + " dies";
    }
  }

  /// Time passes. Handlers that get too old die.
  record Wait(int minutes) implements Step {
    @Override
    public String toString() {
      return "wait " + minutes;
    }
  }

  /// The table drops a tombstone that has expired.
  record Expiry(ObjectLocation object) implements Step {
    @Override
    public String toString() {
      return "forget " + path(object);
    }
  }

  private static String clock(int minutesFast) {
    return minutesFast == 0 ? "" : ", clock " + minutesFast;
  }

  private static String path(ObjectLocation object) {
    return object.bucket() + "/" + object.key();
  }
}

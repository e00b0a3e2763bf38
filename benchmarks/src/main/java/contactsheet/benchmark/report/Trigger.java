package contactsheet.benchmark.report;

/// A way in which S3's events reach the function.
///
/// @param title the title for a table
/// @param records the number of records in one event
/// @param channel the channel that carries the events
record Trigger(String title, int records, Channel channel) {
  /// A trigger, and its cost for a million objects' events.
  enum Channel {
    /// S3 calls the function, which costs nothing.
    DIRECT {
      @Override
      double dollarsPerMillion(int records, Prices prices) {
        return 0;
      }
    },
    /// One message for each event; up to ten messages are received, or deleted, with one request
    /// [Amazon SQS Developer Guide, Amazon SQS batch actions].
    SQS {
      @Override
      double dollarsPerMillion(int records, Prices prices) {
        var calls = 2.0 * Math.ceilDiv(records, 10) / records;
        return (1 + calls) * prices.sqsMillionRequests().dollars();
      }
    },
    /// One publication for each event.
    SNS {
      @Override
      double dollarsPerMillion(int records, Prices prices) {
        return prices.snsMillionPublishes().dollars();
      }
    },
    /// One event for each event.
    EVENT_BRIDGE {
      @Override
      double dollarsPerMillion(int records, Prices prices) {
        return prices.eventBridgeMillionEvents().dollars();
      }
    };

    abstract double dollarsPerMillion(int records, Prices prices);
  }

  double dollarsPerMillion(Prices prices) {
    return channel.dollarsPerMillion(records, prices);
  }
}

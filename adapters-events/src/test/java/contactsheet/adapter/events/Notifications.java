package contactsheet.adapter.events;

/// A minimal notification of a change.
final class Notifications {
  private Notifications() {}

  /// Returns a notification of one upload.
  ///
  /// @param encodedKey the key, form-URL-encoded as in an event
  static String put(String bucket, String encodedKey) {
    return """
    {"Records":[{"eventSource":"aws:s3","eventVersion":"2.1","eventName":"ObjectCreated:Put",
    "eventTime":"2026-11-01T09:30:00.000Z",
    "s3":{"bucket":{"name":"%s"},"object":{"key":"%s","sequencer":"01"}}}]}
    """
        .formatted(bucket, encodedKey);
  }
}

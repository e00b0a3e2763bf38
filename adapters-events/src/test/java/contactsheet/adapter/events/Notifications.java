package contactsheet.adapter.events;

/// The least that S3 says of a change.
final class Notifications {
  private Notifications() {}

  /// A notification of one upload.
  ///
  /// @param encodedKey as it stands in an event, form-URL-encoded
  static String put(String bucket, String encodedKey) {
    return """
    {"Records":[{"eventSource":"aws:s3","eventVersion":"2.1","eventName":"ObjectCreated:Put",
    "eventTime":"2026-11-01T09:30:00.000Z",
    "s3":{"bucket":{"name":"%s"},"object":{"key":"%s","sequencer":"01"}}}]}
    """
        .formatted(bucket, encodedKey);
  }
}

package contactsheet.model;

import contactsheet.domain.ObjectMetadata;

/// The changes in S3 without an event.
public enum Untold {
  /// A lifecycle rule moves the object, and the trigger leaves its events out.
  TRANSITION("transitions") {
    @Override
    ObjectMetadata hidden(ObjectMetadata metadata) {
      return metadata.withStorageClass(null);
    }
  },
  /// It is encrypted in another way, in place.
  REENCRYPTION("gets-reencrypted") {
    @Override
    ObjectMetadata hidden(ObjectMetadata metadata) {
      return metadata.withEncryption(null);
    }
  };

  private final String word;

  Untold(String word) {
    this.word = word;
  }

  /// The same, without what this changes.
  abstract ObjectMetadata hidden(ObjectMetadata metadata);

  /// Returns its text in a script.
  @Override
  public String toString() {
    return word;
  }
}

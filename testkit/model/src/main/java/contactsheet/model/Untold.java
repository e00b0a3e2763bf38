package contactsheet.model;

import contactsheet.domain.ObjectMetadata;

/// What changes in S3 without any event.
public enum Untold {
  /// A lifecycle rule moves the object, and the trigger leaves its events out.
  TRANSITION("transitions") {
    @Override
    ObjectMetadata hidden(ObjectMetadata metadata) {
      return metadata.withStorageClass(null);
    }
  },
  /// Somebody encrypts it in another way, in place.
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

  /// As a script says it.
  @Override
  public String toString() {
    return word;
  }
}

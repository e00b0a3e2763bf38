package contactsheet.domain;

import org.jspecify.annotations.Nullable;

/// How S3 encrypts an object at rest.
///
/// @param algorithm the algorithm as S3 names it: `AES256`, `aws:kms`, `aws:kms:dsse`
/// @param kmsKeyId the key's ARN, if the algorithm uses one and S3 returns it
public record Encryption(String algorithm, @Nullable String kmsKeyId) {
  public Encryption {
    algorithm = Text.required("an encryption algorithm", algorithm);
    if (kmsKeyId != null) {
      kmsKeyId = Text.required("a KMS key id", kmsKeyId);
    }
  }
}

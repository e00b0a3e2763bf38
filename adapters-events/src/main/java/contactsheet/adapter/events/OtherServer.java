package contactsheet.adapter.events;

/// A server that sends events in S3's form under another name. They are read only if a setting
/// names the server.
///
/// Their sequencers are not used. Ceph writes seconds and nanoseconds as little-endian bytes, which
/// have no order as texts, and MinIO promises no order. Their events take the reconcile path.
public enum OtherServer {
  /// Encodes keys as S3 does.
  MINIO("minio:s3"),
  /// Sends keys as they are.
  CEPH("ceph:s3");

  private final String source;

  OtherServer(String source) {
    this.source = source;
  }

  /// The `eventSource` of its records.
  public String source() {
    return source;
  }

  String decoded(String key) {
    return switch (this) {
      case MINIO -> FormUrlEncoding.decode(key);
      case CEPH -> key;
    };
  }
}

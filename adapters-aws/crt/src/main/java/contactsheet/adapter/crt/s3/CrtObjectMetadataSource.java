package contactsheet.adapter.crt.s3;

import contactsheet.adapter.crt.Environment;
import contactsheet.adapter.crt.ServiceClient;
import contactsheet.adapter.protocol.picture.ImageInspector;
import contactsheet.adapter.protocol.s3.ObjectObserver;
import contactsheet.application.port.out.ObjectMetadataSource;
import contactsheet.domain.ObjectLocation;
import org.jspecify.annotations.Nullable;

/// Observes objects in S3, as [ObjectObserver] says.
///
/// Safe for use by many threads at once.
public final class CrtObjectMetadataSource implements ObjectMetadataSource, AutoCloseable {
  private final ServiceClient client;
  private final ObjectObserver observer;

  private CrtObjectMetadataSource(
      ServiceClient client, S3Addresses addresses, @Nullable ImageInspector inspector) {
    this.client = client;
    observer = new ObjectObserver(new S3Requests(client, addresses), inspector);
    var server = addresses.shared();
    if (server != null) {
      client.open(server);
    }
  }

  /// On the settings of this process's environment.
  ///
  /// @param inspector looks into pictures; without one, every object is observed by HEAD
  /// @throws IllegalStateException if it lacks what a client needs; the message says what
  public static CrtObjectMetadataSource fromEnvironment(@Nullable ImageInspector inspector) {
    return from(Environment.ofThisProcess(), inspector);
  }

  /// On the settings of an environment.
  ///
  /// @param inspector looks into pictures; without one, every object is observed by HEAD
  /// @throws IllegalStateException if they lack what a client needs; the message says what
  public static CrtObjectMetadataSource from(
      Environment environment, @Nullable ImageInspector inspector) {
    var addresses = S3Addresses.in(environment);
    return new CrtObjectMetadataSource(
        new ServiceClient(new S3Rules(), environment), addresses, inspector);
  }

  @Override
  public ObservationResult observe(ObjectLocation location) {
    return observer.observe(location);
  }

  @Override
  public void close() {
    client.close();
  }
}

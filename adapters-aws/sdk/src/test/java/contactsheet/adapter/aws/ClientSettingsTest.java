package contactsheet.adapter.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;

/// The sentences for the SDK's own failures, which are recognised by the SDK's texts.
final class ClientSettingsTest {
  private static final ProfileFile EMPTY = ProfileFile.aggregator().build();

  @Test
  void a_missing_region_is_told_in_one_sentence() {
    var chain = new AwsRegionProviderChain(new AwsProfileRegionProvider(() -> EMPTY, "default"));
    var failure = assertThrows(SdkClientException.class, chain::getRegion);
    assertTrue(ClientSettings.reason(failure).startsWith("there is no AWS region: set AWS_REGION"));
  }

  @Test
  void missing_credentials_are_told_in_one_sentence() {
    try (var empty = ProfileCredentialsProvider.builder().profileFile(EMPTY).build();
        var chain = AwsCredentialsProviderChain.of(empty)) {
      var failure = assertThrows(SdkClientException.class, chain::resolveCredentials);
      assertTrue(ClientSettings.reason(failure).startsWith("there are no AWS credentials"));
    }
  }

  @Test
  void other_reasons_are_the_sdks_own() {
    assertEquals("reset", ClientSettings.reason(SdkClientException.create("reset")));
  }
}

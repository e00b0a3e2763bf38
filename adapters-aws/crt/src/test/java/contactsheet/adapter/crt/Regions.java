package contactsheet.adapter.crt;

import java.util.HashMap;
import java.util.stream.Stream;
import software.amazon.awssdk.regions.Region;

/// The regions that the AWS SDK knows.
public final class Regions {
  private Regions() {}

  /// Those that can be used here.
  public static Stream<Region> all() {
    return Region.regions().stream()
        .filter(region -> !region.isGlobalRegion())
        .filter(region -> !region.id().contains("-iso"));
  }

  /// The environment of a program in one of them.
  public static Environment environment(Region region, boolean dualStack) {
    var variables = new HashMap<>(Settings.anywhere());
    variables.put("AWS_REGION", region.id());
    variables.put("AWS_USE_DUALSTACK_ENDPOINT", String.valueOf(dualStack));
    return new Environment(variables::get);
  }
}

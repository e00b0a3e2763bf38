package contactsheet.adapter.crt;

import java.util.regex.Pattern;

/// A region, and the domains of its services' names.
///
/// @param name the region's name, such as `eu-west-1`
public record Region(String name) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

  public Region {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a region: " + name);
    }
    if (name.contains("-iso")) {
      throw new IllegalArgumentException(
          "the services' names in region " + name + " are not known here");
    }
  }

  /// The domain of the services' host names.
  public String domain() {
    return isInChina() ? "amazonaws.com.cn" : isSovereign() ? "amazonaws.eu" : "amazonaws.com";
  }

  /// The domain of their host names with IPv6, if it is another one.
  public String apiDomain() {
    return isInChina()
        ? "api.amazonwebservices.com.cn"
        : isSovereign() ? "api.amazonwebservices.eu" : "api.aws";
  }

  /// Whether Amazon's public roots certify the services' names [Amazon Trust Services]. China's and
  /// the sovereign ones are run by others, with authorities of their own.
  boolean hasAmazonsRoots() {
    return !isInChina() && !isSovereign();
  }

  private boolean isInChina() {
    return name.startsWith("cn-");
  }

  private boolean isSovereign() {
    return name.startsWith("eusc-");
  }
}

package contactsheet.bootstrap.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import contactsheet.local.lambda.FunctionPackage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

final class PackageLayoutIT {
  /// Parts that would cost start time, or are not for production.
  private static final String UNWANTED =
      "netty|apache|httpc|joda|databind|lib/jackson|error_prone|junit|jqwik|inmemory|"
          + "local|contract|s3proxy|testcontainers|runtime-interface";

  private final boolean isLean;

  PackageLayoutIT() throws IOException {
    isLean = EntryPoints.ofThePackage() == EntryPoints.LEAN;
  }

  @Test
  void every_library_is_in_lib() throws IOException {
    var names = names();
    assertEquals(
        List.of(),
        names.stream()
            .filter(name -> name.endsWith(".jar") && !name.matches("lib/[^/]+"))
            .toList());
  }

  @Test
  void our_rings_are_in_it_each_as_a_jar_of_its_own() throws IOException {
    var ours =
        List.of(
            isLean ? "lib/adapters-aws-crt-" : "lib/adapters-aws-sdk-",
            "lib/adapters-aws-protocol-",
            "lib/adapters-events-",
            "lib/adapters-imaging-",
            "lib/adapters-http-",
            "lib/application-",
            "lib/domain-");
    for (var jar : ours) {
      assertEquals(1, names().stream().filter(name -> name.matches(jar + "\\d.*")).count(), jar);
    }
  }

  @Test
  void nothing_is_in_it_that_the_function_does_not_need() throws IOException {
    var unwanted = Pattern.compile(UNWANTED + (isLean ? "|awssdk|aws-sdk" : "|aws-crt"));
    assertEquals(List.of(), names().stream().filter(unwanted.asPredicate()).toList());
  }

  @Test
  void neither_the_time_of_the_build_nor_anything_twice_is_in_it() throws IOException {
    var entries = FunctionPackage.entries();
    assertEquals(1, entries.stream().map(ZipEntry::getTimeLocal).distinct().count());
    assertEquals(names().stream().distinct().count(), names().size());
  }

  private static List<String> names() throws IOException {
    return FunctionPackage.entries().stream().map(ZipEntry::getName).toList();
  }
}

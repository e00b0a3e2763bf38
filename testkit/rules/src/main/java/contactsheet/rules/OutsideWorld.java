package contactsheet.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import java.util.List;
import java.util.Set;

/// The calls by which code learns of, or touches, anything that is not one of its arguments.
final class OutsideWorld {
  private static final Set<String> CLOCK_METHODS =
      Set.of(
          "now", "system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds");
  private static final List<String> CHANCE =
      List.of("java.util.Random", "java.util.random.", "java.util.concurrent.ThreadLocalRandom");
  private static final List<String> MACHINE =
      List.of("java.io.", "java.nio.", "java.net.", "java.util.logging.", "org.slf4j.");

  private OutsideWorld() {}

  /// Reads a clock, draws a number, reads the environment, opens a file or a socket, or writes a
  /// log.
  static DescribedPredicate<JavaAccess<?>> isTouched() {
    return DescribedPredicate.describe(
        "a clock, chance, the environment, a file, a socket or a log is touched",
        access ->
            isOutside(access.getTargetOwner().getFullName(), access.getName())
                || isDateOfNow(access));
  }

  /// A date that is made of nothing is that of the machine's clock.
  private static boolean isDateOfNow(JavaAccess<?> access) {
    return access instanceof JavaConstructorCall call
        && call.getTargetOwner().getFullName().equals("java.util.Date")
        && call.getTarget().getRawParameterTypes().isEmpty();
  }

  private static boolean isOutside(String owner, String member) {
    return (owner.startsWith("java.time.") && CLOCK_METHODS.contains(member))
        || owner.equals("java.lang.System")
        || (owner.equals("java.lang.Math") && member.equals("random"))
        || (owner.equals("java.util.UUID") && member.equals("randomUUID"))
        || CHANCE.stream().anyMatch(owner::startsWith)
        || MACHINE.stream().anyMatch(owner::startsWith);
  }
}

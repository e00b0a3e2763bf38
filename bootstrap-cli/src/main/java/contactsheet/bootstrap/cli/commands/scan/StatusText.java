package contactsheet.bootstrap.cli.commands.scan;

import contactsheet.bootstrap.cli.commands.terminal.TextTable;
import contactsheet.domain.AuditRound;
import contactsheet.domain.AuditStatus;
import contactsheet.domain.Drift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of a bucket's audits, for people.
final class StatusText {
  private StatusText() {}

  static List<String> of(AuditStatus status, Instant now) {
    var lines = new ArrayList<String>();
    var where = "s3://" + status.bucket() + "/" + status.prefix();
    lines.add(where + " is verified " + through(status.verifiedThrough(), now));
    if (status.deeplyVerifiedThrough() != null) {
      lines.add("Every attribute is verified " + through(status.deeplyVerifiedThrough(), now));
    }
    if (status.running() != null) {
      lines.add(progress(status.running()));
    }
    if (status.last() != null) {
      lines.add(end(status.last()));
      lines.addAll(kinds(status.last()));
    }
    return lines;
  }

  private static String through(@Nullable Instant time, Instant now) {
    return time == null
        ? "through no time yet: no round has ended without a difference that is left."
        : "through " + time + ", " + age(Duration.between(time, now)) + " ago.";
  }

  private static String age(Duration age) {
    return age.toDays() > 0
        ? age.toDays() + " d " + age.toHoursPart() + " h"
        : age.toHours() > 0
            ? age.toHours() + " h " + age.toMinutesPart() + " min"
            : age.toMinutes() + " min";
  }

  private static String progress(AuditRound round) {
    return String.format(
        Locale.ROOT,
        "A %s goes on since %s: %,d names compared, %s, %,d differences found, %,d mended, %,d"
            + " failed",
        name(round),
        round.beganAt(),
        round.counts().examined(),
        round.after() == null ? "at its beginning" : "up to " + round.after(),
        round.counts().allFound(),
        round.counts().allMended(),
        round.counts().failed());
  }

  private static String end(AuditRound round) {
    return String.format(
        Locale.ROOT,
        "The last %s took from %s to %s: %,d names compared, %,d failed",
        name(round),
        round.beganAt(),
        round.endedAt(),
        round.counts().examined(),
        round.counts().failed());
  }

  private static String name(AuditRound round) {
    return round.deep() ? "deep round" : "round";
  }

  private static List<String> kinds(AuditRound round) {
    var rows =
        Stream.of(Drift.values())
            .map(
                kind ->
                    List.of(
                        kind.label(),
                        String.format(Locale.ROOT, "%,d", round.counts().found(kind)),
                        String.format(Locale.ROOT, "%,d", round.counts().mended(kind))))
            .toList();
    return new TextTable(List.of("KIND", "FOUND", "MENDED"), -1, rows).lines();
  }
}

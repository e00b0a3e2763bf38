package contactsheet.model;

import contactsheet.domain.BucketName;
import contactsheet.domain.ObjectLocation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a line of a script.
final class StepParser {
  private static final String BUCKET = "(?<bucket>[^/ ,]+)";
  private static final String PATH = BUCKET + "/(?<key>\\S+)";
  private static final String CLOCK = "(, clock (?<fast>-?\\d+))?";
  private static final String HANDLER = "h(?<handler>\\d+) ";

  private static final List<Form> FORMS =
      List.of(
          new Form("e(?<event>\\d+) (?<deed>\\S+) " + PATH, StepParser::change),
          new Form("original " + PATH, it -> new Step.Original(object(it))),
          new Form("one sequencer for all events", _ -> new Step.OneSequencer()),
          new Form(PATH + " (?<what>\\S+)", StepParser::silence),
          new Form("e(?<event>\\d+) gets lost", it -> new Step.Loss(number(it, "event"))),
          new Form(HANDLER + "handles e(?<event>\\d+)" + CLOCK, StepParser::delivery),
          new Form(HANDLER + "(?<scan>[\\w-]+) " + BUCKET + CLOCK, StepParser::start),
          new Form(HANDLER + "dies", it -> new Step.Death(number(it, "handler"))),
          new Form(HANDLER + "(?<call>[\\w-]+)(, (?<fate>[\\w ]+))?", StepParser::move),
          new Form("wait (?<minutes>\\d+)", it -> new Step.Wait(number(it, "minutes"))),
          new Form("forget " + PATH, it -> new Step.Expiry(object(it))));

  private StepParser() {}

  /// Returns the step with this text.
  ///
  /// @throws IllegalArgumentException if there is none
  static Step parse(String line) {
    return FORMS.stream()
        .flatMap(form -> form.read(line))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a step: " + line));
  }

  private static Step change(MatchResult it) {
    return new Step.Change(number(it, "event"), named(Deed.values(), it, "deed"), object(it));
  }

  private static Step silence(MatchResult it) {
    return new Step.Silence(object(it), named(Untold.values(), it, "what"));
  }

  private static Step delivery(MatchResult it) {
    return new Step.Delivery(number(it, "handler"), number(it, "event"), clock(it));
  }

  private static Step start(MatchResult it) {
    var bucket = new BucketName(it.group("bucket"));
    return new Step.Start(
        number(it, "handler"), named(Scan.values(), it, "scan"), bucket, clock(it));
  }

  private static int clock(MatchResult it) {
    return it.group("fast") == null ? 0 : number(it, "fast");
  }

  private static Step move(MatchResult it) {
    var fate = it.group("fate") == null ? Fate.ANSWERED : named(Fate.values(), it, "fate");
    return new Step.Move(number(it, "handler"), named(Call.values(), it, "call"), fate);
  }

  private static ObjectLocation object(MatchResult it) {
    return ObjectLocation.of(it.group("bucket"), it.group("key"));
  }

  private static int number(MatchResult it, String name) {
    return Integer.parseInt(it.group(name));
  }

  private static <T> T named(T[] values, MatchResult it, String name) {
    var word = it.group(name);
    return Arrays.stream(values)
        .filter(value -> value.toString().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a step: " + it.group()));
  }

  /// How the lines of one kind of step look.
  private record Form(Pattern pattern, Function<MatchResult, Step> step) {
    Form(String regex, Function<MatchResult, Step> step) {
      this(Pattern.compile(regex), step);
    }

    Stream<Step> read(String line) {
      var matcher = pattern.matcher(line);
      return matcher.matches() ? Stream.of(step.apply(matcher)) : Stream.empty();
    }
  }
}

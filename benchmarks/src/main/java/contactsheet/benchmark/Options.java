package contactsheet.benchmark;

import contactsheet.benchmark.subject.Cores;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The command line's options of every measurement.
final class Options {
  @Option(
      names = "--rounds",
      paramLabel = "<n>",
      description = "How often each subject is measured (default: 15 for starts, 7 for the rest).")
  Optional<Integer> rounds = Optional.empty();

  @Option(
      names = "--subjects",
      split = ",",
      paramLabel = "<name>",
      description = "Which; with the first the others are compared (default: all but experiments).")
  List<String> subjects = List.of();

  @Option(
      names = "--cores",
      paramLabel = "<n>",
      converter = CoresConverter.class,
      description = "What a function may use: all, 1, or 0.5, which needs root (default: all).")
  Cores cores = Cores.ALL;

  @Option(
      names = "--objects",
      paramLabel = "<suffix>",
      description = "Of the objects' keys; jpg makes them pictures (default: ${DEFAULT-VALUE}).")
  String objects = "bin";

  @Option(
      names = "--network-millis",
      paramLabel = "<n>",
      description =
          "A round trip from the function to S3 and DynamoDB (default: none; in a region, 5 to"
              + " 10).")
  int networkMillis;

  private static final class CoresConverter implements ITypeConverter<Cores> {
    @Override
    public Cores convert(String label) {
      return Cores.labelled(label)
          .orElseThrow(() -> new TypeConversionException("all, 1 and 0.5 are allowed"));
    }
  }
}

package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.adapter.http.PageJson;
import contactsheet.adapter.http.PageToken;
import contactsheet.application.port.in.PageQuery;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.Names;
import contactsheet.bootstrap.cli.commands.options.Target;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.RowFormat;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import contactsheet.domain.MetadataEntry.Recorded;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `contactsheet list`: the rows of a bucket.
@Command(
    name = "list",
    description = "Lists what is recorded of a bucket's objects.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ListCommand implements Callable<Integer> {
  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final RowFilterOptions filter = new RowFilterOptions();

  @Parameters(
      paramLabel = "BUCKET[/PREFIX]",
      description = "The bucket, or only the objects in it whose names begin with PREFIX.")
  private String typed = "";

  @Option(
      names = "--prefix",
      paramLabel = "TEXT",
      description = "Only objects whose names begin with it: another way to say PREFIX.")
  private String prefix = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Only one page, of at most N rows before filtering, and where the next begins.")
  private @Nullable Integer limit;

  @Option(
      names = "--page",
      paramLabel = "TOKEN",
      description = "The page that begins where the one before said.")
  private @Nullable String token;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), json (a line for each) or csv.")
  private RowFormat format = RowFormat.TABLE;

  private final AwsUseCases aws;
  private final Console console;

  public ListCommand(AwsUseCases aws, Console console) {
    this.aws = aws;
    this.console = console;
  }

  @Override
  public Integer call() {
    var target = target();
    var keep = filter.predicate();
    var objects = reading.objects(aws, console);
    if (limit != null || token != null) {
      page(objects, target, keep);
    } else if (format != RowFormat.TABLE) {
      var report = new RowReport(console, format);
      report.begin();
      objects.each(target, rows -> rows.stream().filter(keep).forEach(report::tell));
    } else {
      var rows = objects.all(target.bucket(), target.prefix()).stream().filter(keep).toList();
      show(target, rows);
    }
    return 0;
  }

  private Target target() {
    var target = Names.target(typed);
    if (!prefix.isEmpty() && !target.prefix().isEmpty()) {
      throw CommandFailedException.misused(
          "there are two prefixes, " + target.prefix() + " and " + prefix + ": name one");
    }
    return prefix.isEmpty() ? target : new Target(target.bucket(), prefix);
  }

  private void page(RecordedObjects objects, Target target, Predicate<Recorded> keep) {
    var query = query(target);
    var page = objects.list(query);
    var rows = page.entries().stream().filter(keep).toList();
    if (format == RowFormat.TABLE) {
      show(target, rows);
    } else {
      var report = new RowReport(console, format);
      report.begin();
      rows.forEach(report::tell);
    }
    if (page.next() != null) {
      console.complain("There is more: --page " + PageToken.of(query, page.next()));
    }
  }

  private PageQuery query(Target target) {
    try {
      var first = target.page(null, limit == null ? PageQuery.MAX_LIMIT : limit);
      return token == null ? first : PageToken.open(token, first);
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.misused(String.valueOf(e.getMessage()));
    }
  }

  private void show(Target target, List<Recorded> rows) {
    if (reading.json()) {
      console.say(PageJson.of(rows));
    } else if (rows.isEmpty()) {
      console.say(
          "Nothing is recorded in "
              + target.bucket()
              + (target.prefix().isEmpty() ? "." : " under " + target.prefix() + "."));
    } else {
      new RowText(ZoneId.systemDefault()).table(rows).forEach(console::say);
      console.say(RowText.total(rows));
    }
  }
}

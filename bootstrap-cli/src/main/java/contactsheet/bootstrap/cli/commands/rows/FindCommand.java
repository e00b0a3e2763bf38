package contactsheet.bootstrap.cli.commands.rows;

import contactsheet.adapter.http.PageJson;
import contactsheet.adapter.http.TimeToken;
import contactsheet.application.port.in.FindObjectMetadata.Timeline.TimedPage;
import contactsheet.application.port.in.PageQuery;
import contactsheet.application.port.in.TimeQuery;
import contactsheet.bootstrap.cli.commands.options.AwsUseCases;
import contactsheet.bootstrap.cli.commands.options.Names;
import contactsheet.bootstrap.cli.commands.terminal.CommandFailedException;
import contactsheet.bootstrap.cli.commands.terminal.Console;
import contactsheet.bootstrap.cli.commands.terminal.RowFormat;
import contactsheet.bootstrap.cli.commands.terminal.Version;
import contactsheet.domain.MetadataEntry.Recorded;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `contactsheet find`: the rows of a range of time, in its order.
@Command(
    name = "find",
    description = "Finds rows by when a picture was taken or an object uploaded.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class FindCommand implements Callable<Integer> {
  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Mixin private final TimeOptions asked = new TimeOptions();

  @Parameters(paramLabel = "s3://BUCKET", description = "The bucket.")
  private String bucket = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Only one page, of at most N rows, and where the next begins.")
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

  public FindCommand(AwsUseCases aws, Console console) {
    this.aws = aws;
    this.console = console;
  }

  @Override
  public Integer call() {
    var query = query();
    var objects = reading.objects(aws, console);
    var report = new RowReport(console, format);
    var shown = new ArrayList<Recorded>();
    var examined = new AtomicLong();
    if (format != RowFormat.TABLE) {
      report.begin();
    }
    pages(
        objects,
        query,
        page -> {
          examined.addAndGet(page.examined());
          if (format == RowFormat.TABLE) {
            shown.addAll(page.entries());
          } else {
            page.entries().forEach(report::tell);
          }
        });
    if (format == RowFormat.TABLE) {
      show(shown, examined.get());
    }
    return 0;
  }

  private void pages(RecordedObjects objects, TimeQuery query, Consumer<TimedPage> page) {
    if (limit == null && token == null) {
      objects.each(query, page);
      return;
    }
    var one = objects.list(query);
    page.accept(one);
    if (one.next() != null) {
      console.complain("There may be more: --page " + TimeToken.of(query, one.next()));
    }
  }

  private TimeQuery query() {
    try {
      var first = asked.query(Names.bucket(bucket), limit == null ? PageQuery.MAX_LIMIT : limit);
      return token == null ? first : TimeToken.open(token, first);
    } catch (IllegalArgumentException e) {
      throw CommandFailedException.misused(String.valueOf(e.getMessage()));
    }
  }

  private void show(List<Recorded> rows, long examined) {
    if (reading.json()) {
      console.say(PageJson.of(rows));
      return;
    }
    var cost = " (" + examined + (examined == 1 ? " row" : " rows") + " read)";
    if (rows.isEmpty()) {
      console.say("No row of " + Names.bucket(bucket) + " is like that" + cost + ".");
    } else {
      new RowText(ZoneId.systemDefault()).table(rows).forEach(console::say);
      console.say(RowText.total(rows) + cost);
    }
  }
}

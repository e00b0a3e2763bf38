package contactsheet.bootstrap.cli.commands.local;

import contactsheet.bootstrap.cli.commands.pictures.LocalPictures;
import contactsheet.bootstrap.cli.pipeline.ChangeReport;
import contactsheet.bootstrap.cli.pipeline.Delivery;
import contactsheet.bootstrap.cli.pipeline.LocalPipeline;
import contactsheet.bootstrap.cli.web.LocalWebServer;
import java.util.function.Consumer;

/// The programs that run on this machine alone. The composition root hands them to the commands.
public interface LocalPrograms {
  /// Starts a pipeline whose S3 and whose table are in memory.
  ///
  /// @param buckets the buckets that are made at the start
  /// @param delivery the delivery, which puts the notifications into the queue
  /// @param report the receiver of every handled change
  LocalPipeline inMemory(Delivery delivery, ChangeReport report, String... buckets);

  /// Starts a web server for the rows of a pipeline, and for nothing else, on a free port.
  LocalWebServer rows(LocalPipeline pipeline);

  /// Starts a pipeline with its web server and its page.
  ///
  /// @param report the receiver of every handled change
  /// @param log the receiver of the reasons why rows could not be read
  ServedPipeline serve(ServeSettings settings, ChangeReport report, Consumer<String> log);

  /// Returns the inspector of pictures on this machine.
  ///
  /// @param recordPosition whether to record where they were taken
  LocalPictures pictures(boolean recordPosition);
}

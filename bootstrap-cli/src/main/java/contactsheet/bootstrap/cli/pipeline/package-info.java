/// The pipeline of this machine: a local S3, its notifications, a queue, and the handler that
/// records them. It depends on the in-ports and the event reader, and on no table.
@NullMarked
package contactsheet.bootstrap.cli.pipeline;

import org.jspecify.annotations.NullMarked;

/// The pipeline of this machine: a local S3, its notifications, a queue, and the handler that has
/// them recorded. It knows the in-ports and the event reader, and no table.
@NullMarked
package contactsheet.bootstrap.cli.pipeline;

import org.jspecify.annotations.NullMarked;

/// The commands that go through whole buckets: backfill and audit.
@NullMarked
package contactsheet.bootstrap.cli.commands.scan;

import org.jspecify.annotations.NullMarked;

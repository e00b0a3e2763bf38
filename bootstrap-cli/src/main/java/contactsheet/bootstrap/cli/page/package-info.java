/// A driving adapter: the contact sheet page. It shows a pipeline to browsers, and accepts uploads,
/// audits and, if the table is in memory, switches for faults. It depends on the in-ports, the
/// domain and the pipeline that the composition root passes to it.
@NullMarked
package contactsheet.bootstrap.cli.page;

import org.jspecify.annotations.NullMarked;

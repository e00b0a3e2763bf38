/// A driving adapter: the contact sheet page. It shows a pipeline to browsers, and takes uploads,
/// audits and, where the table is in memory, switches that make trouble. It knows the in-ports, the
/// domain and the pipeline that the composition root hands it.
@NullMarked
package contactsheet.bootstrap.cli.page;

import org.jspecify.annotations.NullMarked;

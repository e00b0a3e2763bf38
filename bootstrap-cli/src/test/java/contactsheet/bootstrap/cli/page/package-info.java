/// Tests of the page's parts.
@NullMarked
package contactsheet.bootstrap.cli.page;

import org.jspecify.annotations.NullMarked;

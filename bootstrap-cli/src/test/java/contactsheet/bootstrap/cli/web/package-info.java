/// Tests of this package's parts.
@NullMarked
package contactsheet.bootstrap.cli.web;

import org.jspecify.annotations.NullMarked;

/// A driving adapter: the web server of this machine. It serves the rows by the HTTP adapter and
/// answers only requests that this machine was meant to get.
@NullMarked
package contactsheet.bootstrap.cli.web;

import org.jspecify.annotations.NullMarked;

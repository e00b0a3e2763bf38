/// What both the API and the page say and hear over HTTP on this machine. It knows no other ring
/// and no other package of the program.
@NullMarked
package contactsheet.bootstrap.cli.http;

import org.jspecify.annotations.NullMarked;

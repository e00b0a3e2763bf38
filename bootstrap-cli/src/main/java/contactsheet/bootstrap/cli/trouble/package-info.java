/// Trouble on purpose: switches that make the local pipeline go wrong, and the seeded bugs with the
/// histories that show them. All of it stands before a table in memory and never before another.
@NullMarked
package contactsheet.bootstrap.cli.trouble;

import org.jspecify.annotations.NullMarked;

/// Faults on purpose: switches that make the local pipeline fail, and the seeded bugs with the
/// histories that show them. They are used only with a table in memory.
@NullMarked
package contactsheet.bootstrap.cli.trouble;

import org.jspecify.annotations.NullMarked;

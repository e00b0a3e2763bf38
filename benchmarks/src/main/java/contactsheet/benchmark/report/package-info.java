/// What follows from measurements: charts, the tables in the documentation, and what it all costs.
@NullMarked
package contactsheet.benchmark.report;

import org.jspecify.annotations.NullMarked;

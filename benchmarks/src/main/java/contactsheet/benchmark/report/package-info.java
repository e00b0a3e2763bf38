/// The results of measurements: charts, the tables in the documentation, and the costs.
@NullMarked
package contactsheet.benchmark.report;

import org.jspecify.annotations.NullMarked;

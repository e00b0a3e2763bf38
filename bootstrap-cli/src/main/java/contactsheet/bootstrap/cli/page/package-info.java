/// The contact sheet page of `contactsheet serve`: what a browser asks for, what is watched on the
/// way of a change and told as it happens, and the troubles that can be switched on. It stands
/// between the parts of the pipeline and knows the ports, not who stands behind them.
@NullMarked
package contactsheet.bootstrap.cli.page;

import org.jspecify.annotations.NullMarked;

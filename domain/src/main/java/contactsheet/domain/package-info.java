/// The innermost ring: pure values and decisions. It knows `java.base` and nothing else: no clock,
/// no input or output, no log, no framework. Invalid values cannot exist; expected outcomes are
/// values.
///
/// {@snippet file="contactsheet/domain/NewestWinsExampleTest.java" region="newest-wins"}
@NullMarked
package contactsheet.domain;

import org.jspecify.annotations.NullMarked;

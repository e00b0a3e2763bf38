/// The innermost ring: pure values and decisions. It depends only on `java.base`, and has no clock,
/// no input or output, no log, no framework. Expected outcomes are values. Invalid values cannot
/// exist: constructors refuse them with an [IllegalArgumentException] that says what is allowed.
///
/// {@snippet file="contactsheet/domain/NewestWinsExampleTest.java" region="newest-wins"}
@NullMarked
package contactsheet.domain;

import org.jspecify.annotations.NullMarked;

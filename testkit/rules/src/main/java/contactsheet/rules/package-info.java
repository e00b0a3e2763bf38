/// The rules that keep the rings of a hexagon apart, for anybody's code. A rule has a name, a
/// reason, and code that breaks it: so it can be seen to bite.
///
/// The whole test of a project:
///
/// {@snippet :
/// class RingsTest {
///   @TestFactory
///   Stream<DynamicTest> the_rings_are_kept_apart() {
///     return HexagonRules.of(domain("com.acme.domain.."), application("com.acme.application.."))
///         .tests("com.acme");
///   }
/// }
/// }
@NullMarked
package contactsheet.rules;

import org.jspecify.annotations.NullMarked;

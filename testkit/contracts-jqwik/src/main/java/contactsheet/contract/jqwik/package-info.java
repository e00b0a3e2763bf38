/// The part of the published test kit that needs jqwik: generators for every type of the domain,
/// and contracts that draw from them. It depends on the ports, the domain and the plain contracts.
@NullMarked
package contactsheet.contract.jqwik;

import org.jspecify.annotations.NullMarked;

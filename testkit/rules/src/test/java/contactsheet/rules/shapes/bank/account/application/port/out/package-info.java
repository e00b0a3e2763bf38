@NullMarked
package contactsheet.rules.shapes.bank.account.application.port.out;

import org.jspecify.annotations.NullMarked;

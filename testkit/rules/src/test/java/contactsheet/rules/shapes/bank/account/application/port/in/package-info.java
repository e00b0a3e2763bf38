@NullMarked
package contactsheet.rules.shapes.bank.account.application.port.in;

import org.jspecify.annotations.NullMarked;

@NullMarked
package contactsheet.rules.shapes.bank.account.domain;

import org.jspecify.annotations.NullMarked;

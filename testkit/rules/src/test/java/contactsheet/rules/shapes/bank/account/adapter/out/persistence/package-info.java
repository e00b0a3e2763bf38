@NullMarked
package contactsheet.rules.shapes.bank.account.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;

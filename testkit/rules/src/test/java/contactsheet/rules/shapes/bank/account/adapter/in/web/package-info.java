@NullMarked
package contactsheet.rules.shapes.bank.account.adapter.in.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package contactsheet.rules.shapes.bank.account.application.service;

import org.jspecify.annotations.NullMarked;

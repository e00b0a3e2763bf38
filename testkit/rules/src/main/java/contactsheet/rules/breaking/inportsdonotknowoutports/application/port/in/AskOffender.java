package contactsheet.rules.breaking.inportsdonotknowoutports.application.port.in;

import contactsheet.rules.breaking.inportsdonotknowoutports.application.port.out.Stored;

interface AskOffender {
  Stored ask();
}

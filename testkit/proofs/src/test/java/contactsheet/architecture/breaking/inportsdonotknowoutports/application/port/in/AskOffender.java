package contactsheet.architecture.breaking.inportsdonotknowoutports.application.port.in;

import contactsheet.architecture.breaking.inportsdonotknowoutports.application.port.out.Stored;

interface AskOffender {
  Stored ask();
}

package contactsheet.rules.breaking.inportsareimplementedintheapplication.bootstrap.cli;

import contactsheet.rules.breaking.inportsareimplementedintheapplication.application.port.in.Ask;

record AloneAskOffender() implements Ask {}

package contactsheet.architecture.breaking.inportsareimplementedintheapplication.bootstrap.cli;

import contactsheet.architecture.breaking.inportsareimplementedintheapplication.application.port.in.Ask;

record AloneAskOffender() implements Ask {}

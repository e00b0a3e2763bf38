package contactsheet.architecture.breaking.inportsareimplementedintheapplication.adapter.web;

import contactsheet.architecture.breaking.inportsareimplementedintheapplication.application.port.in.Ask;

final class AskOffender implements Ask {}

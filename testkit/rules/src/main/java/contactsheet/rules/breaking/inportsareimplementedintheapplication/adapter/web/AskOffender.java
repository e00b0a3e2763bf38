package contactsheet.rules.breaking.inportsareimplementedintheapplication.adapter.web;

import contactsheet.rules.breaking.inportsareimplementedintheapplication.application.port.in.Ask;

final class AskOffender implements Ask {}

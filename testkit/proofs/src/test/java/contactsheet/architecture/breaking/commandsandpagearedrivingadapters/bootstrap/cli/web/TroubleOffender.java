package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli.web;

import contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli.trouble.Trouble;

record TroubleOffender(Trouble trouble) {}

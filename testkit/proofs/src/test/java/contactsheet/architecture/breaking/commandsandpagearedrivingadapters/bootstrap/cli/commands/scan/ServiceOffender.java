package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli.commands.scan;

import contactsheet.architecture.breaking.commandsandpagearedrivingadapters.application.Service;

record ServiceOffender(Service service) {}

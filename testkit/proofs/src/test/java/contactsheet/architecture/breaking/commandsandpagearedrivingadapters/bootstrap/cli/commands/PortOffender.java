package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli.commands;

import contactsheet.architecture.breaking.commandsandpagearedrivingadapters.application.port.out.Store;

record PortOffender(Store store) {}

package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli.commands;

import contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli.CompositionRoot;

record RootOffender(CompositionRoot root) {}

package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli.page;

import contactsheet.architecture.breaking.commandsandpagearedrivingadapters.adapter.inmemory.Table;

record AdapterOffender(Table table) {}

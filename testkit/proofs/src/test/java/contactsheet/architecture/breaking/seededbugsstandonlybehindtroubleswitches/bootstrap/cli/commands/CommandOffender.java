package contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.bootstrap.cli.commands;

import contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.model.Search;

record CommandOffender(Search search) {}

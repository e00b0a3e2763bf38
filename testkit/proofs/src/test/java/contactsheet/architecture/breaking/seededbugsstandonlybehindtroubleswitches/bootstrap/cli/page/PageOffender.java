package contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.bootstrap.cli.page;

import contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.seededbug.Bug;

record PageOffender(Bug bug) {}

package contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.bootstrap.cli.trouble;

import contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.seededbug.Bug;

record Switch(Bug bug) {}

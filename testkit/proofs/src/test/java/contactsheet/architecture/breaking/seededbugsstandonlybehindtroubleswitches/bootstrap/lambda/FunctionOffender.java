package contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.bootstrap.lambda;

import contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.seededbug.Bug;

record FunctionOffender(Bug bug) {}

package contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.application;

import contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.seededbug.Bug;

record UseCaseOffender(Bug bug) {}

package contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.model;

import contactsheet.architecture.breaking.seededbugsstandonlybehindtroubleswitches.seededbug.Bug;

public record Search(Bug bug) {}

package contactsheet.rules.breaking.adaptersknownoserviceandnoprogram.adapter.events;

import contactsheet.rules.breaking.adaptersknownoserviceandnoprogram.bootstrap.cli.Program;

record ProgramOffender(Program program) {}

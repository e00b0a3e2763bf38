package contactsheet.architecture.breaking.adaptersknownoserviceandnoprogram.adapter.events;

import contactsheet.architecture.breaking.adaptersknownoserviceandnoprogram.bootstrap.cli.Program;

record ProgramOffender(Program program) {}

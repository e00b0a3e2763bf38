package contactsheet.architecture.breaking.adaptersknownoserviceandnoprogram.adapter.aws.s3;

import contactsheet.architecture.breaking.adaptersknownoserviceandnoprogram.local.s3.Server;

record ServerOffender(Server server) {}

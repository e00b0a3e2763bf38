package contactsheet.rules.breaking.adaptersknownoserviceandnoprogram.adapter.aws.s3;

import contactsheet.rules.breaking.adaptersknownoserviceandnoprogram.local.s3.Server;

record ServerOffender(Server server) {}

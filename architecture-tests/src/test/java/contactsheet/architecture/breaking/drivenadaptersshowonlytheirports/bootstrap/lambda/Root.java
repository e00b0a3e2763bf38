package contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.bootstrap.lambda;

import contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.adapter.aws.dynamodb.MapperOffender;

record Root(MapperOffender mapper) {}

package contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.bootstrap.lambda;

import contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.adapter.aws.dynamodb.MapperOffender;
import contactsheet.architecture.breaking.drivenadaptersshowonlytheirports.adapter.imaging.ParserOffender;

record Root(MapperOffender mapper, ParserOffender parser) {}

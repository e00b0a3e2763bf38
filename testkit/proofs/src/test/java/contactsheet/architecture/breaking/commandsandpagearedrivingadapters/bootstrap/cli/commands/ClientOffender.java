package contactsheet.architecture.breaking.commandsandpagearedrivingadapters.bootstrap.cli.commands;

import software.amazon.awssdk.services.s3.S3Client;

record ClientOffender(S3Client client) {}

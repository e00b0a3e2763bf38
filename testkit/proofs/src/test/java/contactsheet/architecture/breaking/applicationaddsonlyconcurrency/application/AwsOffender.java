package contactsheet.architecture.breaking.applicationaddsonlyconcurrency.application;

import software.amazon.awssdk.services.s3.S3Client;

record AwsOffender(S3Client client) {}

package contactsheet.architecture.breaking.awsisseenonlybyitsadapters.adapter.events;

import software.amazon.awssdk.services.s3.S3Client;

record SdkOffender(S3Client client) {}

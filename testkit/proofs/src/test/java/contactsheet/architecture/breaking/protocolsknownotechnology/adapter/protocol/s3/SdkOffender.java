package contactsheet.architecture.breaking.protocolsknownotechnology.adapter.protocol.s3;

import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

record SdkOffender(HeadObjectResponse answer) {}

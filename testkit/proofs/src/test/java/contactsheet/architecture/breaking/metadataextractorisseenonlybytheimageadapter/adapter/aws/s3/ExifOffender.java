package contactsheet.architecture.breaking.metadataextractorisseenonlybytheimageadapter.adapter.aws.s3;

import com.drew.metadata.Metadata;

record ExifOffender(Metadata metadata) {}

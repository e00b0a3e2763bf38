// The function that Contactsheet replaces, in JavaScript with AWS's SDK v3, written as its users would: for each record of S3's
// notification one HeadObject and one PutItem, the records side by side. The clients are made once, outside the handler.

import { HeadObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand } from "@aws-sdk/lib-dynamodb";

const s3 = new S3Client();
const table = DynamoDBDocumentClient.from(new DynamoDBClient());

export const handler = async (event) => {
  await Promise.all(event.Records.map(store));
  return { statusCode: 200, body: JSON.stringify("Metadata stored successfully!") };
};

const store = async ({ s3: { bucket, object } }) => {
  const head = await s3.send(new HeadObjectCommand({ Bucket: bucket.name, Key: object.key }));
  await table.send(
    new PutCommand({
      TableName: "ImageMetadataTable",
      Item: {
        filename: object.key,
        bucket: bucket.name,
        size_in_bytes: head.ContentLength,
        upload_time: head.LastModified.toISOString(),
      },
    }),
  );
};

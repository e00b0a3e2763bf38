"""The function that Contactsheet replaces, written as most people would: for each record of S3's notification one
head_object and one put_item. The clients are made once, outside the handler, as AWS recommends."""

import json
import os

import boto3

# boto3 before 1.28 does not read these variables itself; without them it talks to AWS.
s3 = boto3.client("s3", endpoint_url=os.environ.get("AWS_ENDPOINT_URL_S3"))
dynamodb = boto3.resource("dynamodb", endpoint_url=os.environ.get("AWS_ENDPOINT_URL_DYNAMODB"))
table = dynamodb.Table("ImageMetadataTable")


def lambda_handler(event, context):
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = record["s3"]["object"]["key"]
        head = s3.head_object(Bucket=bucket, Key=key)
        table.put_item(
            Item={
                "filename": key,
                "bucket": bucket,
                "size_in_bytes": head["ContentLength"],
                "upload_time": head["LastModified"].isoformat(),
            }
        )
    return {"statusCode": 200, "body": json.dumps("Metadata stored successfully!")}

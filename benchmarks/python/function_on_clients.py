"""The same function for those who know that boto3's resources cost start time: DynamoDB's client instead of a table."""

import json
import os

import boto3

s3 = boto3.client("s3", endpoint_url=os.environ.get("AWS_ENDPOINT_URL_S3"))
dynamodb = boto3.client("dynamodb", endpoint_url=os.environ.get("AWS_ENDPOINT_URL_DYNAMODB"))


def lambda_handler(event, context):
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = record["s3"]["object"]["key"]
        head = s3.head_object(Bucket=bucket, Key=key)
        dynamodb.put_item(
            TableName="ImageMetadataTable",
            Item={
                "filename": {"S": key},
                "bucket": {"S": bucket},
                "size_in_bytes": {"N": str(head["ContentLength"])},
                "upload_time": {"S": head["LastModified"].isoformat()},
            },
        )
    return {"statusCode": 200, "body": json.dumps("Metadata stored successfully!")}

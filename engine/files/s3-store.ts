import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { type FileStore, NotInStore, type S3Place } from '#engine/files/store.ts';

/** The same content-addressed store in a bucket. Large files go in parts, so that no more than a few are held at once. */
export function s3Store({ bucket: Bucket, region, endpoint, accessKey, secretKey }: S3Place): FileStore {
  const client = new S3Client({
    region,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    // Stores in an office's own house have one name for all buckets.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    // Not every such store knows the newest sums; what lies there is held against its name anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const at = (hash: string) => ({ Bucket, Key: `sha256/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}` });
  return {
    async put({ path, hash, size }) {
      const params = { ...at(hash), Body: createReadStream(path), ContentLength: size };
      await new Upload({ client, params, partSize: 8 * 1024 * 1024, queueSize: 2 }).done();
    },
    async open(hash) {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(hash)));
        if (Body instanceof Readable) return Body;
        throw new NotInStore(hash);
      } catch (error) {
        throw isAbsent(error) ? new NotInStore(hash) : error;
      }
    },
    async stat(hash) {
      try {
        const { ContentLength } = await client.send(new HeadObjectCommand(at(hash)));
        return { size: ContentLength ?? 0 };
      } catch (error) {
        if (isAbsent(error)) return null;
        throw error;
      }
    },
    async remove(hash) {
      await client.send(new DeleteObjectCommand(at(hash)));
    },
    async trouble() {
      try {
        await client.send(new HeadBucketCommand({ Bucket }));
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  };
}

function isAbsent(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;
}

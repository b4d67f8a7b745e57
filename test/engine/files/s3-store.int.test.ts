import { createHash, randomBytes } from 'node:crypto';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Files, openFiles } from '#engine/files/files.ts';
import { NotInStore } from '#engine/files/store.ts';
import { takeIn } from '#engine/files/take-in.ts';
import { type RunningBucket, startBucket } from '#test/support/bucket.ts';

const megabyte = 1024 * 1024;
let folder: string;
let bucket: RunningBucket;
let files: Files;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hoinghi-bucket-'));
  bucket = await startBucket('tep');
  const { endpoint } = bucket;
  const s3 = { bucket: 'tep', region: 'us-east-1', endpoint, accessKey: 'key', secretKey: 'secret' };
  files = await openFiles({ folder, s3, scanner: null, most: 50 * megabyte, perReport: 20 });
});
afterAll(async () => {
  await bucket.stop();
  await rm(folder, { recursive: true });
});

const put = (bytes: Buffer) =>
  takeIn(Readable.from([bytes]), { folder: files.incoming, most: files.most }, async (file) => {
    await files.store.put(file);
    await access(file.path);
    return file.hash;
  });

describe('a store in a bucket', () => {
  it('keeps a file under its hash, hands it out, says how large it is, and takes it out', async () => {
    const bytes = randomBytes(1000);
    const hash = await put(bytes);
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect([...bucket.objects.keys()]).toEqual([`sha256/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`]);
    expect(await files.store.stat(hash)).toEqual({ size: 1000 });
    expect((await buffer(await files.store.open(hash))).equals(bytes)).toBe(true);
    await files.store.remove(hash);
    expect(await files.store.stat(hash)).toBeNull();
    await expect(files.store.open(hash)).rejects.toThrow(NotInStore);
  });

  it('takes a large file in parts, and it comes back whole', async () => {
    const bytes = randomBytes(20 * megabyte);
    const hash = await put(bytes);
    expect(bucket.asked.filter((one) => one.includes('partNumber='))).toHaveLength(3);
    expect((await buffer(await files.store.open(hash))).equals(bytes)).toBe(true);
  });

  it('says why it cannot be used: a key that is not the one, a bucket that is not there', async () => {
    expect(await files.store.trouble()).toBeNull();
    const other = (more: object) =>
      openFiles({
        ...{ folder, scanner: null, most: 1, perReport: 1 },
        s3: {
          bucket: 'tep',
          region: 'us-east-1',
          endpoint: bucket.endpoint,
          accessKey: 'key',
          secretKey: 's',
          ...more,
        },
      });
    expect(await (await other({ accessKey: 'khac' })).store.trouble()).not.toBeNull();
    expect(await (await other({ endpoint: 'http://127.0.0.1:9' })).store.trouble()).toContain('ECONNREFUSED');
  });
});

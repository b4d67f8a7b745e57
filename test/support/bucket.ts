import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface RunningBucket {
  readonly endpoint: string;
  readonly objects: ReadonlyMap<string, Buffer>;
  /** What was asked, such as `PUT /bucket/key?partNumber=1`. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** The few calls of S3 that a store of files makes, over real HTTP: objects, whole or in parts, and the bucket itself. */
export async function startBucket(name: string): Promise<RunningBucket> {
  const objects = new Map<string, Buffer>();
  const parts = new Map<string, Map<number, Buffer>>();
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://bucket');
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const body = await buffer(request);
    const [, bucket, ...rest] = url.pathname.split('/');
    const key = rest.join('/');
    const upload = url.searchParams.get('uploadId');
    const etag = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`;
    const xml = (content: string): void => {
      response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>${content}`);
    };
    if (request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/') !== true || bucket !== name) {
      response.writeHead(403).end();
    } else if (key === '') {
      response.writeHead(200).end();
    } else if (request.method === 'POST' && url.searchParams.has('uploads')) {
      const id = String(parts.size + 1);
      parts.set(id, new Map());
      xml(`<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`);
    } else if (request.method === 'PUT' && upload !== null) {
      parts.get(upload)?.set(Number(url.searchParams.get('partNumber')), body);
      response.writeHead(200, { etag: etag(body) }).end();
    } else if (request.method === 'POST' && upload !== null) {
      const inOrder = [...(parts.get(upload) ?? [])].sort(([a], [b]) => a - b);
      objects.set(key, Buffer.concat(inOrder.map(([, bytes]) => bytes)));
      xml(`<CompleteMultipartUploadResult><Key>${key}</Key><ETag>"x"</ETag></CompleteMultipartUploadResult>`);
    } else if (request.method === 'PUT') {
      objects.set(key, body);
      response.writeHead(200, { etag: etag(body) }).end();
    } else if (request.method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
    } else {
      const found = objects.get(key);
      if (found === undefined) {
        response.writeHead(404, { 'content-type': 'application/xml' });
        response.end(request.method === 'HEAD' ? undefined : '<Error><Code>NoSuchKey</Code></Error>');
      } else {
        response.writeHead(200, { 'content-length': found.length, etag: etag(found) });
        response.end(request.method === 'HEAD' ? undefined : found);
      }
    }
  };
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('no port');
  return {
    endpoint: `http://127.0.0.1:${String(bound.port)}`,
    ...{ objects, asked },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

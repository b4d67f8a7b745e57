import type { Readable } from 'node:stream';

/** A file that lies whole in a folder of ours, not yet in the store. */
export interface Whole {
  readonly path: string;
  readonly hash: string;
  readonly size: number;
}

/**
 * Where the bytes of files are, each under the SHA-256 of its content: the same content is there once, and what is there under a name
 * can be held against it at any time.
 */
export interface FileStore {
  /** It may move the file there. The same content again changes nothing. */
  put(file: Whole): Promise<void>;
  /** Throws `NotInStore` where there is none. */
  open(hash: string): Promise<Readable>;
  stat(hash: string): Promise<{ readonly size: number } | null>;
  remove(hash: string): Promise<void>;
  /** Null: it can be read and written; else why not. */
  trouble(): Promise<string | null>;
}

/** An object store that speaks S3. */
export interface S3Place {
  readonly bucket: string;
  readonly region: string;
  /** Left out: Amazon's own. */
  readonly endpoint?: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export class NotInStore extends Error {
  override readonly name = 'NotInStore';

  constructor(hash: string) {
    super(`no file ${hash} in the store`);
  }
}

/** A TimeStampReq of RFC 3161 over a SHA-256, version 1, certificate wanted: all its bytes are fixed but the hash. */
const before = Buffer.from('3039020101303130' + '0d060960864801650304020105000420', 'hex');
const after = Buffer.from('0101ff', 'hex');

const patience = 20_000;

/**
 * Asks the authority to stamp a hash and answers what it sent, to the byte. Looked at only as far as that it was granted and is
 * about this hash; the authority's signature in it is for `openssl ts -verify`, with the authority's certificate.
 */
export async function stampOf(url: string, hash: Buffer): Promise<Buffer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: new Uint8Array(Buffer.concat([before, hash, after])),
    signal: AbortSignal.timeout(patience),
  });
  const stamp = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(`the time-stamping authority answered ${String(response.status)}`);
  const status = statusIn(stamp);
  if (status !== 0 && status !== 1) throw new Error(`the time-stamping authority refused: status ${String(status)}`);
  if (!stamp.includes(hash)) throw new Error('the time-stamping authority stamped something else');
  return stamp;
}

/** TimeStampResp ::= SEQUENCE { SEQUENCE { INTEGER status, … }, … }; null for what is no such thing. */
function statusIn(response: Buffer): number | null {
  const outer = contentAt(response, 0);
  const inner = outer === null ? null : contentAt(response, outer);
  if (inner === null || response[inner] !== 2 || response[inner + 1] !== 1) return null;
  return response[inner + 2] ?? null;
}

/** Where the content of the SEQUENCE at `offset` begins. */
function contentAt(bytes: Buffer, offset: number): number | null {
  const length = bytes[offset + 1];
  if (bytes[offset] !== 0x30 || length === undefined) return null;
  return offset + 2 + (length < 0x80 ? 0 : length - 0x80);
}

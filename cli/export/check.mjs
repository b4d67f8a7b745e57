/**
 * Checks a cycle's proof without the product, the database or the network: `node check.mjs [proof.json] [fingerprint]`.
 *
 * What it shows: these events are, to the byte, events of a ledger whose state the holder of the key signed on the days named;
 * none was altered, put in, taken out of its place or exchanged for another; of every stream the events stand without a gap.
 * The files that came with the reports are, to the byte, those that the events name.
 * What it cannot show: that nothing came after the last event of a stream that is here; and that the key is the office's. Compare the
 * fingerprint with the one on paper, or give it as second argument.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const file = process.argv[2] ?? join(import.meta.dirname, 'proof.json');
const expected = process.argv[3];
const problems = [];

/** As db/event-store/hash.ts makes it: the previous hash, then every field with its length before it. */
function hashOf(previous, event) {
  const hash = createHash('sha256').update(previous);
  const { ledger, position, stream, version, type, schemaVersion, occurredAt, recordedAt } = event;
  const when = [ledger, String(position), stream, String(version), type, String(schemaVersion), occurredAt, recordedAt];
  for (const field of [...when, event.actor, event.commandId, event.correlation, event.data]) {
    const bytes = Buffer.from(field, 'utf8');
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function isSigned({ body, signature, publicKey }) {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
  return verify(null, Buffer.from(body, 'utf8'), key, Buffer.from(signature, 'base64'));
}

/** The ledger's hashes lead from one anchor to the next: whoever changes one of them meets none of the signatures. */
function checkSegment({ ledger, segment, anchors }) {
  const signed = new Map();
  for (const anchor of anchors) {
    if (!isSigned(anchor)) {
      problems.push('an anchor is not signed by its key');
      continue;
    }
    const body = JSON.parse(anchor.body);
    const head = body.ledgers.find((one) => one.ledger === ledger);
    if (head === undefined) problems.push(`the anchor of ${body.at} does not name the ledger`);
    else signed.set(head.position, { ...head, at: body.at });
  }
  let digest = Buffer.from(segment.before.digest, 'hex');
  let last = segment.from - 1;
  const met = new Set();
  for (const hash of segment.hashes) {
    last += 1;
    digest = Buffer.from(sha256(digest, Buffer.from(hash, 'hex')), 'hex');
    const head = signed.get(last);
    if (head === undefined) continue;
    met.add(last);
    if (head.hash !== hash || head.digest !== digest.toString('hex'))
      problems.push(`the ledger up to position ${last} is not what was signed on ${head.at}`);
  }
  if (!signed.has(last)) problems.push(`no anchor covers position ${last}, the end of what is shown`);
  for (const [position, { at }] of signed)
    if (!met.has(position)) problems.push(`the anchor of ${at} is about position ${position}, which is not shown`);
  return [...signed.values()].map(({ at }) => at);
}

/** Each event, hashed from its own bytes, stands in the ledger at the place it claims. */
function checkEvents({ ledger, streams, events, segment }) {
  const versions = new Map();
  let before = 0;
  for (const event of events) {
    const place = event.position - segment.from;
    const previous = place === 0 ? segment.before.hash : segment.hashes[place - 1];
    const where = `event ${event.position} (${event.stream} ${event.version})`;
    if (event.ledger !== ledger) problems.push(`${where} is of another ledger`);
    else if (!Number.isInteger(place) || previous === undefined || segment.hashes[place] === undefined)
      problems.push(`${where} stands outside of what is proved`);
    else if (hashOf(Buffer.from(previous, 'hex'), event) !== segment.hashes[place])
      problems.push(`${where} is not what was recorded`);
    if (event.position <= before) problems.push(`${where} is out of order`);
    before = event.position;
    if (!streams.includes(event.stream)) problems.push(`${where} is of a stream that is not named`);
    const version = (versions.get(event.stream) ?? 0) + 1;
    if (event.version !== version) problems.push(`${event.stream}: version ${version} is missing`);
    versions.set(event.stream, event.version);
  }
  for (const stream of streams) if (!versions.has(stream)) problems.push(`${stream}: no event is shown`);
}

/** What came with a report lies beside the proof under its hash, which its event names. */
function checkFiles({ events }, folder) {
  const named = new Map();
  for (const event of events) {
    const data = JSON.parse(event.data);
    for (const one of data.report?.files ?? data.files ?? []) named.set(`${one.hash}.${one.type}`, one);
  }
  for (const [file, { hash, name }] of named) {
    try {
      if (sha256(readFileSync(join(folder, 'files', file))) !== hash) problems.push(`the file ${name} is not what was handed in`);
    } catch {
      problems.push(`the file ${name} (files/${file}) is missing`);
    }
  }
  return named.size;
}

try {
  const proof = JSON.parse(readFileSync(file, 'utf8'));
  if (proof.form !== 'hoinghi-proof-1') throw new Error('this is no proof of a cycle that this program knows');
  const keys = [...new Set(proof.anchors.map((anchor) => sha256(Buffer.from(anchor.publicKey, 'base64'))))];
  if (keys.length !== 1) problems.push(`${keys.length} keys have signed: there is one`);
  if (expected !== undefined && keys[0] !== expected.toLowerCase().replaceAll(/[\s:]/g, ''))
    problems.push('the key is not the one of the fingerprint given');
  if (!proof.streams.includes(proof.cycle)) problems.push('the cycle itself is not among the streams');
  const days = checkSegment(proof);
  checkEvents(proof);
  const files = checkFiles(proof, dirname(file));
  console.log(`cycle        ${proof.cycle}`);
  console.log(`events       ${proof.events.length} of ${proof.streams.length} streams, ledger ${proof.ledger}`);
  console.log(`files        ${files}`);
  console.log(`signed on    ${days.join(', ')}`);
  console.log(`fingerprint  ${keys.join(' ')}`);
} catch (error) {
  problems.push(`this cannot be read: ${error.message}`);
}
for (const problem of problems.slice(0, 20)) console.log(`WRONG  ${problem}`);
console.log(problems.length === 0 ? 'holds' : `does not hold: ${problems.length} faults`);
process.exitCode = problems.length === 0 ? 0 : 1;

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { erasedPerson } from '#domain/words/erased.ts';
import type { Db, Trx } from '#db/database.ts';
import type { NewEvent } from '#db/event-store/append.ts';
import { mapPersonal } from '#db/persons/fields.ts';
import { keysById, keysOf, type KnownKeys, type PersonKey, subjectOf } from '#db/persons/keys.ts';

const nonce = 12;
const tag = 16;

/** A sealed text as a whole JSON string: version, key, then nonce, tag and cipher text. */
const form = /"sealed:1:([0-9a-f]{32}):([\w-]+)"/g;

/**
 * The events as they are stored: names and addresses of people under a key of their own. The hash is over that, so a key that is
 * erased takes the person out and breaks no chain.
 */
export async function sealed(
  trx: Trx,
  events: readonly NewEvent[],
  remembered: KnownKeys,
): Promise<{ readonly events: readonly NewEvent[]; readonly keys: ReadonlyMap<string, PersonKey> }> {
  // Of every name in its order: whose it is.
  const subjects: string[] = [];
  for (const event of events) mapNames(event, (text) => (subjects.push(subjectOf(text, event.actor)), text));
  if (subjects.length === 0) return { events, keys: new Map() };
  const keys = await keysOf(trx, new Set(subjects), remembered);
  // All at once: each asking costs more than what it gives.
  const chance = randomBytes(nonce * subjects.length);
  let at = 0;
  const stored = events.map((event) =>
    mapNames(event, (text) => {
      const key = keys.get(subjects[at] ?? '');
      if (key === undefined) throw new Error('a person has no key');
      const iv = chance.subarray(nonce * at, nonce * (at + 1));
      at += 1;
      return sealText(key, text, placeOf(event), iv);
    }),
  );
  return { events: stored, keys };
}

/** The engine is nobody. */
function mapNames(event: NewEvent, seal: (text: string) => string): NewEvent {
  const { actor } = event;
  return {
    ...event,
    actor: actor.role === 'system' ? actor : { ...actor, person: seal(actor.person), ...tokenOf(actor, seal) },
    data: mapPersonal(event.type, event.data, seal),
  };
}

/** Who made the token that acts is a person, too. */
function tokenOf({ token }: NewEvent['actor'], seal: (text: string) => string): Pick<NewEvent['actor'], 'token'> {
  return token === undefined ? {} : { token: { ...token, madeBy: seal(token.madeBy) } };
}

interface StoredText {
  readonly stream: string;
  readonly version: number;
  readonly actor: string;
  readonly data: string;
}

/** Stored events with what was sealed in them opened, one query for all of them; whoever was erased is said to be. */
export async function opened<T extends StoredText>(db: Db, rows: readonly T[]): Promise<readonly T[]> {
  const ids = new Set<string>();
  for (const { actor, data } of rows)
    for (const text of [actor, data]) for (const [, id] of text.matchAll(form)) if (id !== undefined) ids.add(id);
  if (ids.size === 0) return rows;
  const keys = await keysById(db, [...ids]);
  return rows.map((row) => {
    const open = (text: string): string =>
      text.replaceAll(form, (whole: string, id: string, content: string) => {
        const key = keys.get(id);
        if (key === undefined) return whole;
        const plain = key === null ? erasedPerson : openText(key, content, placeOf(row));
        return plain === null ? whole : JSON.stringify(plain);
      });
    return { ...row, actor: open(row.actor), data: open(row.data) };
  });
}

/** Bound to its place: copied into another event it opens as nothing. */
function placeOf({ stream, version }: { readonly stream: string; readonly version: number }): Buffer {
  return Buffer.from(`${stream} ${String(version)}`, 'utf8');
}

function sealText({ id, key }: PersonKey, text: string, place: Buffer, iv: Buffer): string {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(place);
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `sealed:1:${id}:${Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64url')}`;
}

/** Null for what was not sealed here: somebody typed it. */
function openText(key: Buffer, content: string, place: Buffer): string | null {
  const bytes = Buffer.from(content, 'base64url');
  if (bytes.length < nonce + tag) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonce)).setAAD(place);
    decipher.setAuthTag(bytes.subarray(nonce, nonce + tag));
    return Buffer.concat([decipher.update(bytes.subarray(nonce + tag)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

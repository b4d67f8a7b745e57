import { minutesParts } from '#domain/documents/minutes-text.ts';
import { textPointers } from '#domain/consolidated-report/outline.ts';
import { refPattern } from '#domain/consolidated-report/tokens.ts';
import type { DraftPlace } from '#domain/drafts/access.ts';
import type { DraftValue } from '#domain/drafts/draft.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** What a place holds, as a refusal names it. */
type HeldType = 'string' | 'int' | 'boolean' | 'array' | 'object';

/** A place of a form, or many of one shape, with what may stand there. */
interface PlaceRule {
  readonly at: RegExp;
  readonly is: HeldType;
  readonly fits: (value: DraftValue | null | undefined) => boolean;
}

/** As every address takes it: what is named otherwise nothing could be asked about. */
const id = '[a-zA-Z0-9][a-zA-Z0-9.~_-]{0,150}';
const anId = new RegExp(`^${id}$`, 'u');

/** Ids in an order, and entries of a list that stands in one place: more nobody writes. */
const mostListed = 1_000;
/** Sections with a text or a place of their own; the text is looked at as a whole, which has the same bound. */
export const mostSectionPlaces = 200;

const isText = (value: unknown): boolean => typeof value === 'string';
const isId = (value: unknown): boolean => typeof value === 'string' && anId.test(value);

function isListOf(value: unknown, each: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= mostListed && value.every(each);
}

/** An object whose fields fit; one that is not named here may stand beside them. */
function isGroup(value: unknown, fields: Readonly<Record<string, (one: unknown) => boolean>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const held = new Map(Object.entries(value));
  return Object.entries(fields).every(([name, fits]) => fits(held.get(name)));
}

const isTexts = (value: unknown): boolean => isListOf(value, isText);
const unless =
  (fits: (one: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || value === null || fits(value);
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const text = (at: string): PlaceRule => ({ at: new RegExp(`^${at}$`, 'u'), is: 'string', fits: isText });
const group = (at: string, fields: Parameters<typeof isGroup>[1]): PlaceRule => ({
  ...{ at: new RegExp(`^${at}$`, 'u'), is: 'object', fits: (value) => isGroup(value, fields) },
});
const list = (at: string, each: (one: unknown) => boolean): PlaceRule => ({
  ...{ at: new RegExp(`^${at}$`, 'u'), is: 'array', fits: (value) => isListOf(value, each) },
});

const { title, order, added, heading, level, section, done, kept, leftOut, seen } = textPointers;
const isKept = (one: unknown): boolean => isGroup(one, { typed: isText, reason: isText, sentence: unless(isText) });

const ofText: readonly PlaceRule[] = [
  ...[title, heading(id), section(id), leftOut(id), seen(refPattern)].map(text),
  list(order, isId),
  group(added(id), { after: unless(isId), nth: isCount }),
  { at: new RegExp(`^${level(id)}$`, 'u'), is: 'int', fits: (value) => value === 1 || value === 2 },
  { at: new RegExp(`^${done(id)}$`, 'u'), is: 'boolean', fits: (value) => typeof value === 'boolean' },
  list(kept(id), isKept),
];

const item = (field: string): string => `/items/${id}/${field}`;
const ofConclusions: readonly PlaceRule[] = [
  list('/order', isId),
  { at: /^\/declaredCount$/u, is: 'int', fits: isCount },
  group('/assessment', { results: isTexts, shortcomings: isTexts, causes: isTexts }),
  ...['programme', 'statement', 'kind', 'towards', 'leaderInCharge', 'measure', 'evidence'].map(item).map(text),
  list(item('parts'), isText),
  list(item('addressees'), (one) => isGroup(one, { name: isText, kind: isText })),
  list(item('milestones'), (one) => isGroup(one, { name: isText, date: isText })),
  group(item('deadline'), { kind: isText }),
  group(item('horizon'), { label: isText }),
  group(item('takenOver'), {
    ...{ notice: isText, source: unless(isText), number: isCount, task: unless(isText) },
    recommendation: unless(isText),
  }),
];

const ofMinutes: readonly PlaceRule[] = [
  ...['/from', '/to', '/secretary/name', '/secretary/post', '/chair/name'].map(text),
  ...minutesParts.flatMap((part) => [text(`/parts/${part}`), text(`/seen/${part}`)]),
  ...minutesParts.map((part) => ({
    ...{ at: new RegExp(`^/without/${part}$`, 'u'), is: 'boolean' as const },
    fits: (value: unknown): boolean => typeof value === 'boolean',
  })),
];

/** The rules of a kind's places; null: its places are not told by their form alone. */
function rulesOf(kind: DraftPlace['kind']): readonly PlaceRule[] | null {
  switch (kind) {
    case 'conclusions':
      return ofConclusions;
    case 'minutes':
      return ofMinutes;
    case 'consolidated':
      return ofText;
    case 'report':
    case 'plan':
      return null;
    default:
      return unreachable(kind);
  }
}

export function isPlaceOf(kind: 'conclusions' | 'consolidated' | 'minutes', pointer: string): boolean {
  return rulesOf(kind)?.some(({ at }) => at.test(pointer)) ?? false;
}

/** What should stand in the place instead of this; null: it may. */
export function unfitFor(kind: DraftPlace['kind'], pointer: string, value: DraftValue): HeldType | null {
  // Whatever a report states is kept as it was typed; one's own form keeps what it likes.
  if (kind === 'report') return isText(value) ? null : 'string';
  const rule = rulesOf(kind)?.find(({ at }) => at.test(pointer));
  return rule === undefined || rule.fits(value) ? null : rule.is;
}

type Doc = Readonly<Record<string, DraftValue>>;

/**
 * A draft without what has no place in it, or is nothing its place could hold: earlier releases took both, and one such field kept
 * everybody's whole text from being looked at.
 */
export function readable(kind: DraftPlace['kind'], doc: Doc): Doc {
  const rules = rulesOf(kind);
  const isRead = ([pointer, value]: readonly [string, DraftValue]): boolean =>
    (rules === null || rules.some(({ at }) => at.test(pointer))) && unfitFor(kind, pointer, value) === null;
  const all = Object.entries(doc);
  return all.every(isRead) ? doc : Object.fromEntries(all.filter(isRead));
}

/** How many sections of the text have a text or were added. */
export function sectionPlaces(doc: Doc): number {
  const prefixes = [section(''), added('')];
  const ids = Object.keys(doc).flatMap((pointer) =>
    prefixes.filter((prefix) => pointer.startsWith(prefix)).map((prefix) => pointer.slice(prefix.length)),
  );
  return new Set(ids).size;
}

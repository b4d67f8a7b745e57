import { sumOf } from '#domain/consolidation/decimal.ts';
import { amountIn, amountWithBelow, reckoned } from '#domain/prose-check/known-amounts.ts';
import { wordsOf } from '#domain/prose-check/names.ts';
import type { Together } from '#domain/prose-check/named-together.ts';
import type { ProseBody } from '#domain/prose-check/prose.ts';
import type { Said, Verdict } from '#domain/prose-check/said.ts';
import type { Tables } from '#domain/prose-check/tables.ts';
import { numberInWords } from '#domain/vietnamese/prose/number-words.ts';
import { all as allOf, several } from '#domain/vietnamese/prose/clause-words.ts';
import { communeNouns, placeNouns } from '#domain/vietnamese/prose/words.ts';

/** "Ba huyện", "các huyện": how many of which kind of unit a number is said of; null `many`: all of them. */
export interface Several {
  readonly noun: string;
  readonly many: number | null;
}

/** What a sentence says it of, for one number after the other: what is named goes on until a unit is. */
export function severalsOf(said: readonly Said[]): readonly (Several | null)[] {
  let [last, sentence]: [Several | null, number] = [null, -1];
  return said.map((one, at) => {
    if (one.sentence !== sentence || one.clause === null || one.clause.names.length > 0) last = null;
    sentence = one.sentence;
    last = inWords(one) ?? inDigits(said[at - 1], one) ?? last;
    return last;
  });
}

function inWords({ clause }: Said): Several | null {
  const words = clause?.before ?? [];
  for (const [at, noun] of words.entries()) {
    const before = words[at - 1] ?? '';
    if (!placeNouns.has(noun)) continue;
    if (several.has(before)) return { noun, many: null };
    const many = numberInWords([before]);
    if (many !== null && !allOf.has(words[at - 2] ?? '')) return { noun, many: many.value };
  }
  return null;
}

/** "3 huyện tổ chức 37 cuộc". */
function inDigits(before: Said | undefined, one: Said): Several | null {
  const noun = before?.clause?.behind[0] ?? '';
  if (before === undefined || before.sentence !== one.sentence || before.section !== one.section) return null;
  const alone = before.numeral.kind === 'count' && one.clause?.before.length === 0 && placeNouns.has(noun);
  return alone && !before.numeral.inWords ? { noun, many: Number(before.value) } : null;
}

/** The units of each kind that is spoken of, by its noun. */
export function membersOf(
  severals: readonly (Several | null)[],
  { bodies }: Tables,
): ReadonlyMap<string, readonly ProseBody[]> {
  const members = new Map<string, ProseBody[]>();
  for (const several of severals) if (several !== null) members.set(several.noun, []);
  if (members.size === 0) return members;
  for (const body of bodies)
    for (const noun of new Set(body.names.map((name) => wordsOf(name)[0] ?? ''))) members.get(noun)?.push(body);
  return members;
}

/** Where all units of that kind reported it, what they come to; else nothing is held against it. */
export function againstSeveral(
  one: Said,
  { many }: Several,
  verdict: Verdict | null,
  members: readonly ProseBody[],
): Verdict | null {
  const { meaning } = one;
  const known =
    meaning === null || meaning.sureness === 'hint'
      ? []
      : members.map((body) => amountIn(body, meaning.entry.indicator.code) ?? '');
  const sum = known.length === 0 || known.some((value) => value === '') ? null : sumOf(known);
  const whole = members.length > 1 && (many === null || many === members.length);
  if (whole && sum !== null && one.said === 'this') {
    const found = reckoned(one, sum, 'parts-sum', { sum, parts: members.length });
    return found.outcome === 'right' || verdict?.outcome !== 'right' ? found : { ...verdict, outcome: 'doubtful' };
  }
  // "Các xã tổ chức …" where no report of one is known is mostly all of it.
  const all = members.length === 0 && many === null;
  if (all) return verdict?.outcome === 'wrong' ? { ...verdict, outcome: 'doubtful' } : verdict;
  return verdict?.outcome === 'right' ? verdict : null;
}

/**
 * Units in one list have what they come to together, by themselves or with those below them. Where another number stands beside the list,
 * or one of them lies in another ("xã Quang Thiện, huyện Kim Sơn"), it may be of one of them. Nothing else is held against it.
 */
export function againstTogether(one: Said, { names, plain }: Together, verdict: Verdict | null): Verdict | null {
  const bodies = [...new Set(names.flatMap((named) => (named.kind === 'body' ? [named.body] : [])))];
  const unknown = names.some(({ kind }) => kind === 'stranger');
  if (bodies.length + (unknown ? 1 : 0) < 2) return verdict;
  const code = one.meaning === null || one.meaning.sureness === 'hint' ? null : one.meaning.entry.indicator.code;
  const sums = code === null || unknown || one.said !== 'this' ? [] : sumsOf(bodies, code);
  const found = sums.map((sum) => reckoned(one, sum, 'parts-sum', { sum, parts: bodies.length }));
  const right = found.find(({ outcome }) => outcome === 'right');
  if (right !== undefined) return right;
  const ofOne = !plain || new Set(bodies.map(sizeOf)).size > 1;
  if (verdict?.outcome === 'right' && ofOne) return verdict;
  return found[0] ?? (verdict === null ? null : { ...verdict, outcome: 'doubtful' });
}

/** By themselves, and with the units below them. */
function sumsOf(bodies: readonly ProseBody[], code: string): readonly string[] {
  return [amountIn, amountWithBelow].flatMap((amount) => {
    const each = bodies.flatMap((body) => amount(body, code) ?? []);
    return each.length < bodies.length ? [] : (sumOf(each) ?? []);
  });
}

/** A district, a commune, or a body of another kind. */
function sizeOf({ names: [name = ''] }: ProseBody): string {
  const [first = '', second = ''] = wordsOf(name);
  const noun = placeNouns.has(first) ? first : `${first} ${second}`;
  return communeNouns.has(noun) ? 'commune' : placeNouns.has(noun) ? 'district' : 'other';
}

export function bodiesOf({ clause }: Said): readonly ProseBody[] {
  return (clause?.names ?? []).flatMap((named) => (named.kind === 'body' ? [named.body] : []));
}

import { headsOf, isPlain } from '#domain/prose-check/clause-heads.ts';
import { amountIn, amountOf } from '#domain/prose-check/known-amounts.ts';
import { type Entry, isShareOf } from '#domain/prose-check/labels.ts';
import { type Named, wordsOf } from '#domain/prose-check/names.ts';
import { bodiesOf } from '#domain/prose-check/several-units.ts';
import { type Said, says, type Verdict } from '#domain/prose-check/said.ts';
import type { Tables } from '#domain/prose-check/tables.ts';
import { inTurn, joinsClauses } from '#domain/vietnamese/prose/clause-words.ts';

/** Numbers of one list: what is said of one of them is said of all. */
const most = 40;

/**
 * Numbers that stand beside the names of units and of nothing else, "15 vụ việc: Gia Viễn 4, Nho Quan 8": each is that unit's figure of what
 * the sentence speaks of; and those of a list "lần lượt 12, 20, 5 cuộc", in the order of the names. `undefined`: no number of these.
 */
export function listedUnits(said: readonly Said[], tables: Tables): ReadonlyMap<Said, Verdict | null> {
  const found = new Map<Said, Verdict | null>();
  const bare = new Set(said.filter(isBare));
  for (const [at, one] of said.entries()) {
    if (isInTurn(one)) for (const [of, verdict] of inOrder(said, at, tables)) found.set(of, verdict);
    if (found.has(one) || !bare.has(one)) continue;
    const [body] = bodiesOf(one);
    const entry = spokenOf(said, at, bare, tables);
    const value = body === undefined || entry === null ? undefined : amountIn(body, entry.indicator.code);
    if (body !== undefined && entry !== null && value !== undefined)
      found.set(one, verdictOn(one, entry, value, body.names[0] ?? ''));
  }
  return found;
}

function verdictOn(of: Said, entry: Entry, total: string, body: string | null): Verdict {
  const facts = { indicator: entry.indicator.code, stated: of.value, total };
  const rule = body === null ? 'total' : 'own-figure';
  const right = says({ ...of, meaning: { entry, sureness: 'sure' } }, total);
  return {
    of,
    outcome: right ? 'right' : 'doubtful',
    rule,
    expected: total,
    facts: body === null ? facts : { ...facts, body },
  };
}

/** One unit and what is counted, no word more. */
function isBare({ clause, numeral, change, said, together }: Said): boolean {
  if (clause === null || change !== null || said !== 'this' || together?.plain === true) return false;
  const [only, ...others] = clause.names;
  if (only?.kind !== 'body' || others.length > 0 || (numeral.kind !== 'count' && numeral.kind !== 'percent'))
    return false;
  const name = new Set(only.body.names.flatMap(wordsOf));
  const [noun, ...behind] = clause.behind;
  return (
    [...clause.before, ...behind].every((word) => name.has(word) || isPlain(word)) &&
    (noun === undefined || !name.has(noun))
  );
}

/** The last that a number before it names, and of nobody in particular; else the only one that counts in what follows. */
function spokenOf(said: readonly Said[], at: number, bare: ReadonlySet<Said>, { labels }: Tables): Entry | null {
  const one = said[at];
  if (one === undefined) return null;
  const noun = one.clause?.behind[0] ?? '';
  const percent = one.numeral.kind === 'percent';
  const fits = (entry: Entry): boolean =>
    isShareOf(entry) === percent &&
    (percent || noun === '' || entry.unit.includes(noun) || entry.words.includes(noun) || isPlain(noun));
  for (let step = at - 1; step >= 0 && step > at - most; step -= 1) {
    const before = said[step];
    if (before === undefined || before.sentence !== one.sentence || before.section !== one.section) break;
    const { meaning, clause } = before;
    if (bare.has(before) || clause === null || meaning === null) continue;
    return meaning.sureness !== 'hint' && before.change === null && fits(meaning.entry) ? meaning.entry : null;
  }
  const first = said
    .slice(Math.max(0, at - most), at + 1)
    .filter(({ sentence, section }) => sentence === one.sentence && section === one.section);
  const plain = first.every((other) => bare.has(other) && (other.clause?.lead ?? []).length === 0);
  const counted = labels.entries.filter(
    (entry) => entry.indicator.of === null && !isShareOf(entry) && entry.unit[0] === noun,
  );
  const [only] = counted;
  return plain && !percent && noun !== '' && counted.length === 1 ? (only ?? null) : null;
}

function isInTurn({ clause }: Said): boolean {
  const words = clause?.before ?? [];
  return words.some((word, at) => word === inTurn[0] && words[at + 1] === inTurn[1]);
}

/** "Gia Viễn, Nho Quan và Yên Mô lần lượt 12, 20 và 5 cuộc": as many names as numbers, or nothing is said of any. */
function inOrder(said: readonly Said[], at: number, tables: Tables): readonly (readonly [Said, Verdict | null])[] {
  const first = said[at];
  if (first === undefined || first.clause === null) return [];
  const list = [first];
  for (const next of said.slice(at + 1, at + most)) {
    const words = [...(next.clause?.before ?? []), ...(list.at(-1)?.clause?.behind ?? [])];
    if (
      next.sentence !== first.sentence ||
      next.section !== first.section ||
      words.some((word) => !joinsClauses.has(word))
    )
      break;
    list.push(next);
  }
  const { clause } = first;
  const last = list.at(-1) ?? first;
  const bodies = [...clause.namedBefore, ...clause.names].flatMap((one: Named) =>
    one.kind === 'body' ? [one.body] : [],
  );
  const heads = headsOf({ ...clause, behind: last.clause?.behind ?? [] }, first.numeral.kind, tables.labels, true);
  const entry = last.meaning?.entry ?? null;
  return list.map((one, place): readonly [Said, Verdict | null] => {
    const [body, head] = [bodies[place], heads[place]];
    if (bodies.length === list.length && body !== undefined && entry !== null) {
      const value = amountIn(body, entry.indicator.code);
      return [one, value === undefined ? null : verdictOn(one, entry, value, body.names[0] ?? '')];
    }
    const value = head === undefined || heads.length !== list.length ? undefined : amountOf(first, head.entry, tables);
    return [one, value === undefined || head === undefined ? null : verdictOn(one, head.entry, value, null)];
  });
}

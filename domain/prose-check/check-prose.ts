import { againstAnswers, type HeardAnswer, heardAnswers } from '#domain/prose-check/against-answers.ts';
import { againstNamed, namedIndex } from '#domain/prose-check/against-named.ts';
import { againstTables, beyondAll } from '#domain/prose-check/against-tables.ts';
import { claimedParts } from '#domain/prose-check/claims.ts';
import { changesOf } from '#domain/prose-check/change-checks.ts';
import { daysOf } from '#domain/prose-check/days.ts';
import { wordsBeside } from '#domain/prose-check/in-words.ts';
import { listedIn } from '#domain/prose-check/listed.ts';
import { type Mention, readSection, type SectionRead } from '#domain/prose-check/mentions.ts';
import { lostPeriods } from '#domain/prose-check/lost-periods.ts';
import { nameIndex } from '#domain/prose-check/names.ts';
import { doneOfTotal } from '#domain/prose-check/done-of-total.ts';
import { partGroups } from '#domain/prose-check/part-groups.ts';
import { partsOf } from '#domain/prose-check/parts.ts';
import { percentsOf } from '#domain/prose-check/percents.ts';
import type { ProseFinding, ProseInput, ProseNamed, ProseRead } from '#domain/prose-check/prose.ts';
import { type Said, saidIn, type Verdict } from '#domain/prose-check/said.ts';
import { type Tables, tablesOf } from '#domain/prose-check/tables.ts';
import { typedInstead } from '#domain/prose-check/typed-instead.ts';
import { weighed } from '#domain/prose-check/weighed.ts';
import { unsureIn } from '#domain/prose-check/unsure.ts';
import { isEnglish, readAs } from '#domain/prose-check/two-readings.ts';
import { twiceIn } from '#domain/prose-check/twice.ts';

/**
 * Every number that is typed in a text, held against the tables and against the others of the text. What is right says why, what nothing
 * is known of says that too. It costs a pass over the text; each number is looked at with a bounded number of words around it.
 */
export function checkProse(input: ProseInput): readonly ProseFinding[] {
  const tables = tablesOf(input);
  const names = nameIndex(input.bodies ?? [], input.ownNames ?? []);
  const named = input.named ?? [];
  const answers = heardAnswers(input.answers ?? []);
  const context = {
    labels: tables.labels,
    quotable: namedIndex(named),
    names,
    periods: { dates: input.dates, years: input.years ?? [], called: input.called ?? [] },
  };
  const read = input.sections.map((section) => {
    const one = readSection(section, context);
    return { read: one, said: saidIn(one.mentions, tables) };
  });
  const verdicts = [
    ...read.flatMap(({ read: one, said }) => verdictsOf(one, said, tables, { named, answers })),
    ...twiceIn(
      read.flatMap(({ said }) => said),
      tables,
    ),
  ];
  const about = new Map<Mention, Verdict[]>();
  for (const verdict of verdicts) {
    const same = about.get(verdict.of);
    if (same === undefined) about.set(verdict.of, [verdict]);
    else same.push(verdict);
  }
  return read.flatMap(({ read: one, said }) =>
    [
      ...said.flatMap((number) => findingsOf(number, about.get(number) ?? [], tables)),
      ...lost(one, said),
      ...unsureIn(one),
      ...daysOf(one, input.dates),
      ...lostPeriods(one),
    ].sort((a, b) => a.from - b.from),
  );
}

function verdictsOf(
  read: SectionRead,
  said: readonly Said[],
  tables: Tables,
  { named, answers }: { readonly named: readonly ProseNamed[]; readonly answers: readonly HeardAnswer[] },
): readonly Verdict[] {
  const groups = partGroups(said);
  const claimed = claimedParts(groups, tables);
  const held = weighed(said, (one) => againstTables(one, tables, claimed), tables);
  const known = said.flatMap((one, at) => againstNamed(one, named) ?? held[at] ?? againstAnswers(one, answers) ?? []);
  const right = new Set(known.flatMap(({ of, outcome }) => (outcome === 'right' ? [of] : [])));
  return [
    ...known,
    ...said.flatMap((one, at) => (held[at]?.rule === 'difference' ? [] : beyondAll(one, tables))),
    ...groups.flatMap((group) => partsOf(group, tables).flatMap((one) => typedInstead(one, group, right))),
    ...said.flatMap(doneOfTotal),
    ...percentsOf(said, groups, tables),
    ...changesOf(said, tables),
    ...listedIn(read, said),
    ...wordsBeside(said),
  ];
}

/** What is against a number, or else the first reason why it is right, or that nothing is known. A word may be no number at all. */
function findingsOf(said: Said, verdicts: readonly Verdict[], { years }: Tables): readonly ProseFinding[] {
  const place = placeOf(said);
  const against = verdicts.filter(({ outcome }) => outcome !== 'right');
  const [first] = verdicts;
  // The table knows the share that the words name; that the text lets it be reckoned of something else too is chance.
  const settled = first?.rule === 'total' && first.outcome === 'right' && said.meaning?.sureness === 'sure';
  const told = settled ? against.filter(({ rule }) => rule !== 'percent') : against;
  // What is right by English marks is still to be written anew.
  const good = first === undefined || isEnglish(said) ? [] : [first];
  const shown = told.length > 0 ? told : good;
  if (shown.length > 0) {
    return shown.map(({ outcome, rule, expected, facts }) => ({
      ...place,
      outcome,
      rule,
      ...(expected === undefined ? {} : { expected }),
      facts,
    }));
  }
  if (said.numeral.inWords) return [];
  if (said.numeral.kind === 'ambiguous') return [{ ...place, outcome: 'doubtful', ...readAs(said, {}) }];
  if (said.said === 'other' && said.which !== null && years.size > 0)
    return [{ ...place, outcome: 'not-checked', rule: 'year-not-summed', facts: { year: said.which } }];
  return [{ ...place, outcome: 'not-checked', rule: 'nothing-to-compare', facts: {} }];
}

/** References that lead to no total. */
function lost({ mentions }: SectionRead, said: readonly Said[]): readonly ProseFinding[] {
  const found = new Set(said.map(({ from }) => from));
  return mentions
    .filter(({ from }) => !found.has(from))
    .map((one) => ({
      ...placeOf({ ...one, value: '' }),
      outcome: 'doubtful',
      rule: 'reference',
      facts: { reference: one.numeral.other ?? '' },
    }));
}

function placeOf(
  one: Mention & { readonly value: string },
): Pick<ProseFinding, 'section' | 'from' | 'to' | 'typed' | 'read'> {
  const { section, from, to } = one;
  return { section: section.code, from, to, typed: section.text.slice(from, to), read: readOf(one) };
}

function readOf({ numeral: { kind, other }, value }: Pick<Said, 'numeral' | 'value'>): ProseRead {
  if (kind === 'ratio') return { kind, value, of: other ?? '' };
  return { kind: kind === 'ambiguous' ? 'count' : kind, value };
}

import type { Consolidation, Member, Stated, Total } from '#web/screens/consolidation/consolidation.ts';
import { type Division, divisionsOf } from '#web/screens/consolidation/totals-divisions.ts';

type Sum = Consolidation['byUnit'][number]['totals'][number];

interface Line {
  readonly key: string;
  readonly depth: number;
  readonly programme: string;
}

export type TotalLine = Line &
  (
    | { readonly kind: 'total'; readonly total: Total }
    | {
        readonly kind: 'setting';
        readonly setting: Consolidation['bySetting'][number]['setting'];
        readonly value: string;
        readonly reports: number;
        readonly corrected: Sum['corrected'];
      }
    | {
        readonly kind: 'group';
        readonly member: Member;
        readonly value: string;
        readonly reports: number;
        readonly corrected: Sum['corrected'];
      }
    | { readonly kind: 'division'; readonly division: Division }
    /** One of the totals that a computed one is made of; `over`: what it came to over the units that gave all of them. */
    | { readonly kind: 'made'; readonly total: Total; readonly over: string | null }
    | { readonly kind: 'lacking'; readonly lacking: Total['lacking'][number] }
    | { readonly kind: 'unit'; readonly stated: Stated; readonly member: Member | undefined; readonly own: boolean }
  );

/** Totals in the order of the template, each once: what is part of another stands inside it, and is seen when that is opened. */
export function linesOf(consolidation: Consolidation, open: ReadonlySet<string>): readonly TotalLine[] {
  const { totals } = consolidation;
  const codes = new Set(totals.map(({ code }) => code));
  return totals
    .filter(({ of }) => of === null || !codes.has(of))
    .flatMap((root) => totalLines({ consolidation, open, programme: root.programme }, root, 0));
}

interface Shown {
  readonly consolidation: Consolidation;
  readonly open: ReadonlySet<string>;
  /** Of the outermost: a part of it stands where it does, whatever it is counted under. */
  readonly programme: string;
}

function totalLines(shown: Shown, total: Total, depth: number): readonly TotalLine[] {
  const { consolidation, open, programme } = shown;
  const own: TotalLine = { kind: 'total', key: total.code, depth, total, programme };
  if (!open.has(total.code)) return [own];
  return [
    own,
    ...madeLines(shown, total, depth + 1),
    ...divisionsOf(consolidation, total).flatMap((division): readonly TotalLine[] => {
      const { key } = division;
      const head: TotalLine = { kind: 'division', key, depth: depth + 1, division, programme };
      return open.has(key) ? [head, ...linesIn(shown, total, division, depth + 2)] : [head];
    }),
  ];
}

function linesIn(shown: Shown, total: Total, { of, parts }: Division, depth: number): readonly TotalLine[] {
  switch (of) {
    case 'parts':
    case 'subsets':
      return parts.flatMap((part) => totalLines(shown, part, depth));
    case 'settings':
      return settingLines(shown, total, depth);
    case 'units':
      return treeLines(shown, total, depth);
    case 'lacking':
      return total.lacking.map((lacking): TotalLine => {
        const key = `${total.code} lacking ${lacking.unit}`;
        return { kind: 'lacking', key, depth, lacking, programme: shown.programme };
      });
  }
}

/** What has to be open for it to be seen; where it is made up in one way alone, that way opens with it. */
export function keysTo(consolidation: Consolidation, code: string): readonly string[] {
  const total = consolidation.totals.find((each) => each.code === code);
  if (total === undefined) return [];
  const divisions = divisionsOf(consolidation, total).filter(({ of }) => of !== 'lacking');
  return [code, ...(divisions.length === 1 ? divisions.map(({ key }) => key) : []), ...aboveOf(consolidation, total)];
}

function aboveOf(consolidation: Consolidation, { code, of }: Total): readonly string[] {
  const whole = consolidation.totals.find((each) => each.code === of);
  if (whole === undefined) return [];
  const inIt = divisionsOf(consolidation, whole).filter(({ parts }) => parts.some((part) => part.code === code));
  return [whole.code, ...inIt.map(({ key }) => key), ...aboveOf(consolidation, whole)];
}

/** The line it stands in; one that stands in none answers itself. */
export function parentOf(lines: readonly TotalLine[], line: TotalLine): TotalLine {
  const before = lines.slice(0, lines.indexOf(line));
  return before.findLast(({ depth }) => depth < line.depth) ?? line;
}

/** All that has to be open for every total to be seen. */
export function keysToAll(consolidation: Consolidation): readonly string[] {
  return consolidation.totals.flatMap((total) => aboveOf(consolidation, total));
}

/** Each of them is a total of its own, and opens at its own line; one of its parts stands here already. */
function madeLines(
  { consolidation: { totals }, programme }: Shown,
  { code, computed, over }: Total,
  depth: number,
): readonly TotalLine[] {
  const from = computed?.from ?? over?.map((each) => each.code) ?? [];
  return from.flatMap((part): readonly TotalLine[] => {
    // Of which it is a part it stands there already; with another value it stands here as well.
    const value = over?.find((each) => each.code === part)?.value ?? null;
    const total = totals.find((each) => each.code === part && (each.of !== code || value !== null));
    if (total === undefined) return [];
    return [{ kind: 'made', key: `${code} made ${part}`, depth, total, over: value, programme }];
  });
}

function settingLines(
  { consolidation: { bySetting, members }, open, programme }: Shown,
  { code, setting: asked, units }: Total,
  depth: number,
): readonly TotalLine[] {
  const sums = bySetting.flatMap(({ setting, totals }) =>
    totals
      .filter((each) => each.code === code)
      .map(({ value, reports, corrected }) => ({ setting, value, reports, corrected })),
  );
  const of = new Map(members.map((member) => [member.unit, member]));
  return sums.flatMap(({ setting, value, reports, corrected }): readonly TotalLine[] => {
    const key = `${code} setting ${setting ?? ''}`;
    const line: TotalLine = { kind: 'setting', key, depth, setting, value, reports, corrected, programme };
    if (!open.has(key)) return [line];
    const inIt = units.filter(({ unit }) => (asked ?? of.get(unit)?.setting ?? null) === setting);
    return [
      line,
      ...inIt.map((stated): TotalLine => {
        const member = of.get(stated.unit);
        return { kind: 'unit', key: `${key} ${stated.unit}`, depth: depth + 1, stated, member, own: false, programme };
      }),
    ];
  });
}

/** Whoever has others under him stands for them all, and opens to his own report and to theirs: nobody is counted twice. */
function treeLines(
  { consolidation: { byUnit, members }, open, programme }: Shown,
  { code, units }: Total,
  from: number,
): readonly TotalLine[] {
  const stated = new Map(units.map((each) => [each.unit, each]));
  const sums = new Map(byUnit.map(({ unit, totals }) => [unit, totals.find((each) => each.code === code)]));
  const known = new Set(members.map(({ unit }) => unit));
  const below = new Map<string | null, Member[]>();
  for (const member of members) {
    const parent = member.parent !== null && known.has(member.parent) ? member.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), member]);
  }
  const ownLine = (member: Member, depth: number, own: boolean): readonly TotalLine[] => {
    const here = stated.get(member.unit);
    const key = `${code} unit ${member.unit}`;
    return here === undefined ? [] : [{ kind: 'unit', key, depth, stated: here, member, own, programme }];
  };
  const lines = (member: Member, depth: number): readonly TotalLine[] => {
    const sum = sums.get(member.unit);
    const children = below.get(member.unit) ?? [];
    if (children.length === 0) return ownLine(member, depth, false);
    // What is never summed has no figure of a whole branch.
    if (sum === undefined) return [...ownLine(member, depth, false), ...children.flatMap((each) => lines(each, depth))];
    const key = `${code} below ${member.unit}`;
    const { value, reports, corrected } = sum;
    const group: TotalLine = { kind: 'group', key, depth, member, value, reports, corrected, programme };
    if (!open.has(key)) return [group];
    return [group, ...ownLine(member, depth + 1, true), ...children.flatMap((each) => lines(each, depth + 1))];
  };
  return (below.get(null) ?? []).flatMap((member) => lines(member, from));
}

import type { Consolidation, Member, Stated, Total } from '#web/screens/consolidation/consolidation.ts';

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
    /** One of the totals that a computed one is made of. */
    | { readonly kind: 'made'; readonly total: Total }
    | { readonly kind: 'unit'; readonly stated: Stated; readonly member: Member | undefined; readonly own: boolean }
  );

/** Totals in the order of the template, parts under their whole; an open one shows its settings, and its units as they are pinned. */
export function linesOf(consolidation: Consolidation, open: ReadonlySet<string>): readonly TotalLine[] {
  return consolidation.totals.flatMap((total): readonly TotalLine[] => {
    const { code, programme } = total;
    const own: TotalLine = { kind: 'total', key: code, depth: total.of === null ? 0 : 1, total, programme };
    return open.has(code)
      ? [
          own,
          ...madeLines(consolidation, total),
          ...settingLines(consolidation, total, open),
          ...treeLines(consolidation, total, open),
        ]
      : [own];
  });
}

/** Each of them is a total of its own, and opens at its own line. */
function madeLines({ totals }: Consolidation, { code, computed, programme }: Total): readonly TotalLine[] {
  return (computed?.from ?? []).flatMap((from) => {
    const total = totals.find((each) => each.code === from);
    return total === undefined ? [] : [{ kind: 'made', key: `${code} made ${from}`, depth: 2, total, programme }];
  });
}

/** One setting alone would only repeat the total. */
function settingLines(
  { bySetting, members }: Consolidation,
  { code, programme, setting: asked, units }: Total,
  open: ReadonlySet<string>,
): readonly TotalLine[] {
  const sums = bySetting.flatMap(({ setting, totals }) =>
    totals
      .filter((each) => each.code === code)
      .map(({ value, reports, corrected }) => ({ setting, value, reports, corrected })),
  );
  if (sums.length < 2) return [];
  const of = new Map(members.map((member) => [member.unit, member]));
  return sums.flatMap(({ setting, value, reports, corrected }): readonly TotalLine[] => {
    const key = `${code} setting ${setting ?? ''}`;
    const line: TotalLine = { kind: 'setting', key, depth: 2, setting, value, reports, corrected, programme };
    if (!open.has(key)) return [line];
    const inIt = units.filter(({ unit }) => (asked ?? of.get(unit)?.setting ?? null) === setting);
    return [
      line,
      ...inIt.map((stated): TotalLine => {
        const member = of.get(stated.unit);
        return { kind: 'unit', key: `${key} ${stated.unit}`, depth: 3, stated, member, own: false, programme };
      }),
    ];
  });
}

/** Whoever has others under him stands for them all, and opens to his own report and to theirs: nobody is counted twice. */
function treeLines(
  { byUnit, members }: Consolidation,
  { code, programme, units }: Total,
  open: ReadonlySet<string>,
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
  return (below.get(null) ?? []).flatMap((member) => lines(member, 2));
}

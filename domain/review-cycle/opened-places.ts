import { computedIn } from '#domain/report-template/computed.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import type { Report, ReturnReason } from '#domain/review-cycle/report.ts';

interface Returned {
  readonly report: Report;
  readonly reasons: readonly ReturnReason[];
}

/** The files are one place: what is wrong with one of them is said in words. */
export type MarkedPlace = { readonly part: 'figures' | 'sections' | 'files'; readonly code: string };

/** What a returned report may change. `marked` are the places that were named, `figures` those and what hangs on them. */
export type Opened =
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'places';
      readonly figures: ReadonlySet<string>;
      readonly sections: ReadonlySet<string>;
      /** Of these sections only some lines; of the others all. */
      readonly paragraphs: ReadonlyMap<string, ReadonlySet<number>>;
      readonly files: boolean;
      readonly marked: readonly MarkedPlace[];
    };

const everything: Opened = { kind: 'everything' };

/**
 * Only what was marked opens. A reason that speaks of the whole report opens the whole; so does one whose place the outline does
 * not know, for nobody could mend anything then.
 */
export function openedBy(template: PinnedTemplate, report: Report, reasons: readonly ReturnReason[]): Opened {
  const marked: MarkedPlace[] = [];
  const lines = new Map<string, ReadonlySet<number>>();
  const whole = new Set<string>();
  for (const { path, paragraph } of reasons) {
    const place = path === null ? null : placeOf(template, report, path);
    if (place === null) return everything;
    marked.push(place);
    if (place.part !== 'sections') continue;
    if (paragraph === undefined) whole.add(place.code);
    else lines.set(place.code, new Set([...(lines.get(place.code) ?? []), paragraph.at]));
  }
  if (marked.length === 0) return everything;
  const of = (part: MarkedPlace['part']) => marked.flatMap((place) => (place.part === part ? [place.code] : []));
  return {
    kind: 'places',
    figures: new Set(withTied(template, of('figures')).keys()),
    sections: new Set(of('sections')),
    paragraphs: new Map([...lines].filter(([code]) => !whole.has(code))),
    files: of('files').length > 0,
    marked,
  };
}

/** By its code the marked figure that each further one was opened with. What is computed follows of itself: nobody has to be told. */
export function tiedIn(template: PinnedTemplate, opened: Opened): ReadonlyMap<string, string> {
  if (opened.kind === 'everything') return new Map();
  const marked = opened.marked.flatMap(({ part, code }) => (part === 'figures' ? [code] : []));
  const computed = new Set(computedIn(template.indicators).map(({ code }) => code));
  return new Map([...withTied(template, marked)].filter(([code]) => !marked.includes(code) && !computed.has(code)));
}

/** `/figures/models`, or by the row it had: `/figures/0`. Null: the outline knows no such place. */
export function placeOf(template: PinnedTemplate, report: Report, path: string): MarkedPlace | null {
  const [, part, key = ''] = path.split('/');
  if (part === 'files') return key === '' ? { part, code: '' } : null;
  if (part !== 'figures' && part !== 'sections') return null;
  const known = part === 'figures' ? template.indicators : template.sections;
  if (known.some(({ code }) => code === key)) return { part, code: key };
  const row = /^\d{1,4}$/.test(key) ? report[part][Number(key)] : undefined;
  return row === undefined ? null : { part, code: row.code };
}

/** The same place by its code or by its row; what speaks of the whole report is always asked. */
export function isMarked(template: PinnedTemplate, back: Returned, path: string | null): boolean {
  if (path === null) return true;
  const place = placeOf(template, back.report, path);
  return (
    place !== null &&
    back.reasons.some((one) => one.path !== null && samePlace(placeOf(template, back.report, one.path), place))
  );
}

function samePlace(a: MarkedPlace | null, b: MarkedPlace): boolean {
  return a?.part === b.part && a.code === b.code;
}

/**
 * A figure sealed between two open ones would make every correction a fault. So a marked sum or share opens what it is made of
 * (which of it is wrong is for the unit to find); whatever is calculated from an open figure opens too; and where a sum opens for
 * that, another breakdown of it opens with it, or it could never add up again. An upper bound (K3, K7) is made of nothing.
 * Each with the marked one it opened for, the marked with themselves.
 */
function withTied(template: PinnedTemplate, codes: readonly string[]): ReadonlyMap<string, string> {
  const ties = tiesOf(template);
  const open = new Map(codes.map((code) => [code, code]));
  const add = (more: readonly string[], with_: string): void => {
    for (const code of more) if (!open.has(code)) open.set(code, open.get(with_) ?? with_);
  };
  // A map that grows while it is gone through hands out what was added as well.
  for (const [code] of open) for (const { result, parts } of ties) if (result === code) add(parts, code);
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const { result, parts, sums } of ties) {
      const moved = parts.find((part) => open.has(part));
      if (moved !== undefined) add([result], moved);
      else if (sums && open.has(result)) add(parts, result);
    }
  }
  return open;
}

interface Tie {
  readonly result: string;
  readonly parts: readonly string[];
  /** The parts must come to the result, whatever else it is the sum of. */
  readonly sums: boolean;
}

/** What is reckoned from what: by a relation between figures, or by the formula of a computed one. */
function tiesOf(template: PinnedTemplate): readonly Tie[] {
  const related = relationsOf(template).flatMap((relation): Tie[] => {
    const result = resultOf(relation);
    return result === null ? [] : [{ result, parts: madeOf(relation), sums: relation.check === 'K1' }];
  });
  const computed = computedIn(template.indicators).map(({ code, from }) => ({
    result: code,
    parts: from,
    sums: false,
  }));
  return [...related, ...computed];
}

function resultOf(relation: Relation): string | null {
  switch (relation.check) {
    case 'K1':
      return relation.whole;
    case 'K2':
      return relation.share;
    case 'K3':
    case 'K7':
      return null;
    default:
      return unreachable(relation);
  }
}

function madeOf(relation: Relation): readonly string[] {
  switch (relation.check) {
    case 'K1':
      return relation.parts;
    case 'K2':
      return [relation.numerator, relation.denominator];
    case 'K3':
    case 'K7':
      return [];
    default:
      return unreachable(relation);
  }
}

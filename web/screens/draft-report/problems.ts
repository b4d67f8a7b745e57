import type { Passed } from '#web/kit/rich-text/rich-text-props.ts';
import { isKept, keptOf, type Section, standingOf } from '#web/screens/draft-report/model.ts';
import { emptySections, skippedLevels, textPointers } from '#web/screens/draft-report/outline.ts';
import { brokenRefsIn, figureToken } from '#web/screens/draft-report/tokens.ts';
import type { Look } from '#web/screens/draft-report/use-look.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

export const problemKinds = [
  'conflict',
  'unknown',
  'broken',
  'lost',
  'awaited',
  'wrong',
  'changed',
  'level',
  'empty',
  'doubtful',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** A place somebody has to look at before the report is what it should be. */
export interface Problem {
  readonly section: string;
  readonly kind: ProblemKind;
  /** The number as typed, the reference, or nothing: with section and kind it tells one from another. */
  readonly what: string;
  /** Where in the section's text; null: it is of the whole section. */
  readonly place: number | null;
}

type Looked = Pick<ReportDraft, 'sections' | 'fields' | 'figures' | 'nameOf' | 'closed'> & {
  readonly draft: { readonly view: { readonly conflicts: ReadonlyMap<string, unknown> } };
};

/** In the order one reads: what is of a whole section first, then place by place; none in a report that is locked. */
export function problemsOf(report: Looked, look: Pick<Look, 'findings'>, consolidated: boolean): readonly Problem[] {
  if (report.closed) return [];
  const [empty, skipped] = [new Set(emptySections(report.sections)), new Set(skippedLevels(report.sections))];
  return report.sections.flatMap((section) => {
    const { id } = section;
    const problem = (kind: ProblemKind, what = '', place: number | null = null): Problem => ({
      ...{ section: id, kind, what, place },
    });
    const placeOf = (ref: string): number => section.text.indexOf(figureToken(ref));
    const { lost, changed } = standingOf(section.text, report.fields, report.figures);
    const typed = (outcome: 'wrong' | 'doubtful'): readonly Problem[] =>
      look.findings
        .filter((one) => one.section === id && one.outcome === outcome)
        .filter((one) => outcome !== 'wrong' || !keptOf(report.fields, id).some((kept) => isKept(kept, one)))
        .map((one) => problem(outcome, one.typed, one.from));
    const placed = [
      ...lost.map((ref) => {
        const name = report.nameOf(ref);
        return name === null
          ? problem('unknown', ref, placeOf(ref))
          : problem(consolidated ? 'lost' : 'awaited', name, placeOf(ref));
      }),
      ...brokenRefsIn(section.text).map((half) => problem('broken', half.typed, half.at)),
      ...typed('wrong'),
      ...changed.map(({ ref }) => problem('changed', report.figures.get(ref)?.label ?? ref, placeOf(ref))),
      ...typed('doubtful'),
    ];
    return [
      ...(conflictsIn(section, report.draft.view.conflicts).length > 0 ? [problem('conflict')] : []),
      ...(skipped.has(id) ? [problem('level')] : []),
      ...(empty.has(id) ? [problem('empty')] : []),
      ...once(placed).sort((a, b) => (a.place ?? 0) - (b.place ?? 0)),
    ];
  });
}

/** Of one number several things may be wrong: one is led to it once, by the gravest. */
function once(placed: readonly Problem[]): Problem[] {
  return placed.filter((one, index) => placed.findIndex(({ place }) => place === one.place) === index);
}

/** Fields of the section that somebody else has written at the same time. */
export function conflictsIn(
  { id, text }: Pick<Section, 'id' | 'text'>,
  conflicts: ReadonlyMap<string, unknown>,
): readonly string[] {
  const own = [
    ...[textPointers.heading(id), textPointers.level(id), textPointers.section(id)],
    ...[textPointers.done(id), textPointers.kept(id), textPointers.leftOut(id)],
  ];
  return [...conflicts.keys()].filter(
    (pointer) => own.includes(pointer) || (pointer.startsWith('/seen/') && text.includes(`[[${pointer.slice(6)}]]`)),
  );
}

const isSame = (a: Problem, b: Problem): boolean => a.section === b.section && a.kind === b.kind && a.what === b.what;

/** The same one by now, wherever the text around it has moved it; null: it is mended. */
export function foundAgain(problems: readonly Problem[], at: Problem | null): Problem | null {
  if (at === null) return null;
  const away = (one: Problem): number => Math.abs((one.place ?? 0) - (at.place ?? 0));
  const [nearest = null] = problems.filter((one) => isSame(one, at)).sort((a, b) => away(a) - away(b));
  return nearest;
}

/**
 * The one after where one stands, or before it; round again at either end, and from one that is mended the next to its place. A hand that
 * was put elsewhere in the text since is where one stands.
 */
export function nextProblem(
  problems: readonly Problem[],
  at: Problem | null,
  section: string | null,
  step: 1 | -1 = 1,
  passed: Passed | null = null,
): Problem | null {
  const turn = (index: number): Problem | null => problems[(index + problems.length) % problems.length] ?? null;
  const here = problems.filter((one) => one.section === section);
  const stands = at?.section === section ? at : null;
  if (passed === null) {
    if (stands === null) return (step === 1 ? here[0] : here.at(-1)) ?? turn(step === 1 ? 0 : -1);
    const found = foundAgain(problems, stands);
    if (found !== null) return turn(problems.indexOf(found) + step);
  }
  const isBefore = passed ?? ((place: number | null) => (place ?? -1) < (stands?.place ?? 0));
  const before = here.filter(({ place }) => isBefore(place)).length;
  const first = problems.findIndex((one) => one.section === section);
  if (first < 0) return turn(step === 1 ? 0 : -1);
  return turn(first + before + (step === 1 ? 0 : -1));
}

/** What the pane of checks tells more of. */
export function isOfChecks({ kind }: Problem): boolean {
  return kind === 'wrong' || kind === 'doubtful';
}

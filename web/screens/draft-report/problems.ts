import { isKept, keptOf, type Section, standingOf } from '#web/screens/draft-report/model.ts';
import { emptySections, skippedLevels, textPointers } from '#web/screens/draft-report/outline.ts';
import type { Look } from '#web/screens/draft-report/use-look.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

export const problemKinds = [
  ...(['conflict', 'unknown', 'lost', 'awaited', 'wrong', 'changed', 'level', 'empty', 'doubtful'] as const),
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** A place somebody has to look at before the report is what it should be. */
export interface Problem {
  readonly section: string;
  readonly kind: ProblemKind;
  /** The number as typed, the reference, or nothing: with section and kind it tells one from another. */
  readonly what: string;
}

type Looked = Pick<ReportDraft, 'sections' | 'fields' | 'figures' | 'nameOf' | 'closed'> & {
  readonly draft: { readonly view: { readonly conflicts: ReadonlyMap<string, unknown> } };
};

/** In the order of the report, in each section the gravest first; none in one that is locked. */
export function problemsOf(report: Looked, look: Pick<Look, 'findings'>, consolidated: boolean): readonly Problem[] {
  if (report.closed) return [];
  const [empty, skipped] = [new Set(emptySections(report.sections)), new Set(skippedLevels(report.sections))];
  return report.sections.flatMap((section) => {
    const { id } = section;
    const problem = (kind: ProblemKind, what = ''): Problem => ({ section: id, kind, what });
    const { lost, changed } = standingOf(section.text, report.fields, report.figures);
    const typed = (outcome: 'wrong' | 'doubtful'): readonly Problem[] =>
      look.findings
        .filter((one) => one.section === id && one.outcome === outcome)
        .filter((one) => outcome !== 'wrong' || !keptOf(report.fields, id).some((kept) => isKept(kept, one)))
        .map((one) => problem(outcome, one.typed));
    return [
      ...(conflictsIn(section, report.draft.view.conflicts).length > 0 ? [problem('conflict')] : []),
      ...lost.map((ref) => {
        const name = report.nameOf(ref);
        return name === null ? problem('unknown', ref) : problem(consolidated ? 'lost' : 'awaited', name);
      }),
      ...typed('wrong'),
      ...changed.map(({ ref }) => problem('changed', report.figures.get(ref)?.label ?? ref)),
      ...(skipped.has(id) ? [problem('level')] : []),
      ...(empty.has(id) ? [problem('empty')] : []),
      ...typed('doubtful'),
    ];
  });
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

/** The one after where one stands; after the last the first again. */
export function nextProblem(problems: readonly Problem[], at: Problem | null, section: string | null): Problem | null {
  const same = (one: Problem): boolean => one.section === at?.section && one.kind === at.kind && one.what === at.what;
  const here = problems.findIndex(same);
  if (here >= 0 && at?.section === section) return problems[(here + 1) % problems.length] ?? null;
  return problems.find((one) => one.section === section) ?? problems[0] ?? null;
}

/** What the pane of checks tells more of. */
export function isOfChecks({ kind }: Problem): boolean {
  return kind === 'wrong' || kind === 'doubtful';
}

import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import type { Marks } from '#web/kit/rich-text/marks.ts';
import type { ValueOf } from '#web/screens/draft-report/inline.tsx';
import { marksIn } from '#web/screens/draft-report/marks-in.ts';
import { type Context, isOpen, type Round } from '#web/screens/draft-report/model.ts';
import { emptySections, textPointers } from '#web/screens/draft-report/outline.ts';
import { type Problem, problemsOf } from '#web/screens/draft-report/problems.ts';
import { type Look, useLook } from '#web/screens/draft-report/use-look.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';
import { outdatedIn, useOutdated } from '#web/screens/draft-report/use-outdated.ts';
import { wrongIn } from '#web/screens/draft-report/wrong-in.ts';

/** What is to be said of the draft as it stands, beside its words. */
export interface Standing {
  readonly rounds: readonly Round[];
  readonly look: Look;
  /** By section, numbers that differ from the totals and are not kept. */
  readonly wrong: ReadonlyMap<string, number>;
  /** By section, typed numbers that are right by a figure which was corrected since. */
  readonly outdated: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  /** By section what is marked in its text. */
  readonly marks: ReadonlyMap<string, Marks>;
  readonly unanswered: number;
  readonly empty: readonly string[];
  readonly valueOf: ValueOf;
  readonly nameOf: (unit: string) => string;
}

const none: readonly Round[] = [];

export function useStanding(cycle: string, context: Context, report: ReportDraft): Standing {
  const { sections, figures, fields, nameOf: named, closed, draft } = report;
  const { consolidated, units, askable } = context;
  const { data: told } = useQuery({
    queryKey: keys.of(`cycle/${cycle}`, 'draft-rounds'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/draft-rounds', { params: { path: { cycle } } })),
  });
  const rounds = told?.rounds ?? none;
  const names = useMemo(() => new Map([...askable, ...units].map(({ unit, name }) => [unit, name])), [askable, units]);
  const nameOf = useCallback((unit: string): string => names.get(unit) ?? unit, [names]);
  const valueOf = useCallback<ValueOf>(
    (ref) => {
      const found = figures.get(ref);
      const seen = fields[textPointers.seen(ref)];
      if (found === undefined) {
        const label = named(ref);
        if (consolidated || label === null) return null;
        return { awaited: typeof seen === 'string' ? seen : null, label };
      }
      // What is approved says what was approved, whatever it said while it was written.
      const from = !closed && typeof seen === 'string' && seen !== found.value ? seen : null;
      return { value: found.value, from, label: found.label };
    },
    [figures, fields, named, consolidated, closed],
  );
  const look = useLook(cycle, sections);
  const wrong = useMemo(() => wrongIn(look.findings, fields), [look.findings, fields]);
  const said = useOutdated();
  const marks = useMemo(() => marksIn(sections, look, fields, said), [sections, look, fields, said]);
  const outdated = useMemo(() => outdatedIn(look.findings), [look.findings]);
  const problems = useMemo(
    () => problemsOf({ sections, figures, fields, closed, draft, nameOf: named }, look, consolidated),
    [sections, figures, fields, closed, draft, named, look, consolidated],
  );
  const unanswered = rounds.flatMap(({ opinions }) => opinions).filter(isOpen).length;
  const empty = useMemo(() => emptySections(sections), [sections]);
  return { rounds, look, wrong, outdated, problems, marks, unanswered, empty, valueOf, nameOf };
}

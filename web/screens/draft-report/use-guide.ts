import { useMemo, useRef, useState } from 'react';
import type { Led } from '#web/kit/rich-text/marks.ts';
import type { Passed } from '#web/kit/rich-text/rich-text-props.ts';
import { foundAgain, nextProblem, type Problem } from '#web/screens/draft-report/problems.ts';

export interface Guide {
  /** What one has come to, as it stands by now; null: nothing, or it is mended. */
  readonly at: Problem | null;
  readonly led: Led | null;
  /** One has been led somewhere, though it may be mended by now. */
  readonly going: boolean;
  /** `passed`: of the text that is open, where the hand was put elsewhere since. */
  next(section: string | null, step: 1 | -1, passed: Passed | null): Problem | null;
  /** Clicked on: the hand stays where it was put. */
  choose(section: string, place: number): Problem | null;
  leave(): void;
}

/** Leads from one place that is to be looked at to the next, whatever section it stands in. */
export function useGuide(problems: readonly Problem[]): Guide {
  const [from, setFrom] = useState<{ readonly problem: Problem; readonly step: number } | null>(null);
  const steps = useRef(0);
  const [said] = useState(() => document.createElement('div'));
  const at = foundAgain(problems, from?.problem ?? null);
  const [going, place, step] = [at !== null, at?.place ?? null, from?.step ?? 0];
  const led = useMemo((): Led | null => (going ? { mark: place, said, step } : null), [going, place, said, step]);
  const take = (problem: Problem | null, nth: number): Problem | null => {
    setFrom(problem === null ? null : { problem, step: nth });
    return problem;
  };
  return {
    at,
    led,
    going: from !== null,
    next(section, by, passed) {
      steps.current += 1;
      return take(nextProblem(problems, at ?? from?.problem ?? null, section, by, passed), steps.current);
    },
    choose: (section, where) => take(problems.find((one) => one.section === section && one.place === where) ?? null, 0),
    leave: () => setFrom(null),
  };
}

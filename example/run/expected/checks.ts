import { z } from 'zod';
import type { Question } from '#example/run/expected/answer.ts';
import { numberIn } from '#example/run/expected/answer.ts';
import { askChecks, type Checked } from '#example/run/expected/checked-report.ts';

/** K1–K3, K6, K7: the relation `given` names. */
export const relationCheck: Question = async (given, asking) => {
  const id = /^\S+/.exec(given)?.[0] ?? '';
  const split = numberIn(given, /task (\d+) split/);
  const checked = await askChecks(asking, split === null ? {} : { splitTasks: [split] });
  return resultOf(checked, id);
};

/** Checks that speak of the report as a whole go by their own name. */
export function wholeCheck(check: string): Question {
  return async (given, asking) => {
    if (given !== '' && given !== 'tasks' && check !== 'K13') return null;
    const checked = await askChecks(asking, check === 'K13' && given !== '' ? { stated: given } : {});
    const found = resultOf(checked, check);
    return found === null || check !== 'K13' ? found : { ...found, value: dateOf(found.value) };
  };
}

/** K14: the windows of a year abut. */
export const windowsAbut: Question = async (given, { api, office, content }) => {
  const year = numberIn(given, /\b(\d{4})\b/) ?? Number(content.reviews[0]?.reviewed.to.slice(0, 4));
  const Abut = z.object({ outcome: z.enum(['pass', 'fail', 'warn']) });
  return api.get(office.coordinator, `/questions/windows-abut?year=${String(year)}`, Abut);
};

function resultOf({ results }: Checked, id: string) {
  const found = results.find((result) => result.id === id);
  return found === undefined ? null : { outcome: found.outcome, value: found.facts };
}

function dateOf(facts: unknown): unknown {
  return z.object({ date: z.string() }).safeParse(facts).data?.date;
}

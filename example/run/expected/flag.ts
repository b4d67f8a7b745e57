import { z } from 'zod';
import { type CaseAnswer, type Asking, dayIn, numberIn, type Question, value } from '#example/run/expected/answer.ts';
import { askChecks } from '#example/run/expected/checked-report.ts';

/** What is legal and needs a look: late-dated figures, silent tasks, terms that hold for a part only, horizons. */
export const flag: Question = (given, asking) => {
  if (/^figures with an as-of date after the cut-off/.test(given)) return figuresAfterCutOff(given, asking);
  if (/without proposal or report/.test(given)) return silentTasks(given, asking);
  if (/^the same on /.test(given) && /without proposal or report/.test(asking.before))
    return silentTasks(given, asking);
  return Promise.resolve(flagOfTasks(given, asking));
};

async function figuresAfterCutOff(given: string, asking: Asking): Promise<CaseAnswer> {
  const cutOff = dayIn(given);
  const { flags } = await askChecks(asking, cutOff === null ? {} : { cutOff });
  const found = flags.figuresAfterCutOff;
  return { outcome: found.length > 0 ? 'warn' : 'pass', value: found };
}

async function silentTasks(
  given: string,
  { api, office, summary, altered, conference }: Asking,
): Promise<CaseAnswer | null> {
  const on = dayIn(given);
  if (on === null || summary === null || altered) return null;
  const path = `/tasks?rehearsal=true&conference=${conference}&silentOn=${on}`;
  return value((await api.get(office.coordinator, path, z.object({ total: z.int() }))).total);
}

function flagOfTasks(given: string, { summary, altered }: Asking): CaseAnswer | null {
  if (summary === null || altered) return null;
  const { list } = summary.tasks;
  const partial = numberIn(given, /^task (\d+): the (?:relative|event) deadline holds for part/);
  if (partial !== null) return value(list.find(({ number }) => number === partial)?.appliesTo);
  const horizon = /^the horizon "(.+)" of tasks? ([\d, and]+)$/.exec(given);
  if (horizon === null) return null;
  const [, label, numbers = ''] = horizon;
  const wanted = (numbers.match(/\d+/g) ?? []).map(Number);
  const found = list.filter((task) => wanted.includes(task.number) && task.horizon === label);
  const states = [...new Set(found.map(({ deadlineState }) => deadlineState))];
  if (found.length !== wanted.length) return value(null);
  return value(states.length === 1 ? states[0] : states);
}

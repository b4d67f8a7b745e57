import { CaseFile, type Case, type Expectation } from '#example/case/case-file.ts';
import { alter } from '#example/run/expected/alter.ts';
import { type CaseAnswer, type Asking, type Question, value } from '#example/run/expected/answer.ts';
import { askChecks } from '#example/run/expected/checked-report.ts';
import { relationCheck, windowsAbut, wholeCheck } from '#example/run/expected/checks.ts';
import { count, sum } from '#example/run/expected/count.ts';
import { dataWindow, deadline, resolve } from '#example/run/expected/dates.ts';
import { flag } from '#example/run/expected/flag.ts';
import { parse } from '#example/run/expected/parse.ts';
import { parsedAs } from '#example/case/read-yaml.ts';
import { CallRefused } from '#example/case/door.ts';

/** `extract`: how many figures the product finds in the case. */
const extract: Question = async (given, asking) =>
  given === 'figures' ? value((await askChecks(asking)).counts.figures) : null;

const questions: ReadonlyMap<string, Question> = new Map([
  ...['K1', 'K2', 'K3', 'K6', 'K7'].map((check) => [check, relationCheck] as const),
  ...['K4', 'K5', 'K8', 'K9', 'K10', 'K11', 'K13'].map((check) => [check, wholeCheck(check)] as const),
  ['K14', windowsAbut],
  ['parse', parse],
  ['count', count],
  ['sum', sum],
  ['window', dataWindow],
  ['deadline', deadline],
  ['resolve', resolve],
  ['flag', flag],
  ['extract', extract],
]);

export interface Evaluated {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly unsupported: readonly string[];
  /** For the reader: what came instead of what was expected. */
  readonly differences: readonly string[];
}

/** The case's own list, entry by entry, put to the product; nothing is worked out here but whether two answers are equal. */
export async function evaluate(
  raw: unknown,
  content: Case,
  asking: Omit<Asking, 'content' | 'altered' | 'before'>,
): Promise<Evaluated> {
  const passed: string[] = [];
  const failed: string[] = [];
  const unsupported: string[] = [];
  const differences: string[] = [];
  let before = '';
  for (const expectation of content.expected) {
    const { id, given } = expectation;
    const answer = await answerTo(expectation, raw, content, { ...asking, before });
    if (!/^the same on /.test(given)) before = given;
    if (answer === null) unsupported.push(id);
    else if (agrees(expectation, answer)) passed.push(id);
    else {
      failed.push(id);
      differences.push(`${id}: ${JSON.stringify(answer)}`);
    }
  }
  return { passed: passed.length, failed, unsupported, differences };
}

async function answerTo(
  { check, given, alter: changes, id }: Expectation,
  raw: unknown,
  content: Case,
  asking: Omit<Asking, 'content' | 'altered'>,
): Promise<CaseAnswer | null> {
  const question = questions.get(check);
  if (question === undefined) return null;
  const altered = changes === undefined || changes === null ? null : alter(raw, changes);
  if (altered !== null && !altered.ok) return null;
  const used = altered === null ? content : parsedAs(CaseFile, altered.content, `${content.case} altered by ${id}`);
  try {
    return await question(given, { ...asking, content: used, altered: altered !== null });
  } catch (error) {
    // The product has the route and cannot answer this one: that is no value, and says so.
    if (error instanceof CallRefused && error.status === 422) return { outcome: 'fail', value: error.code };
    throw error;
  }
}

function agrees({ result, value: wanted }: Expectation, { outcome, value: found }: CaseAnswer): boolean {
  return outcome === result && (wanted === undefined || contains(found, wanted));
}

/** An answer may say more than was asked; what it says of what was asked must be the same. */
function contains(found: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(found) && found.length === wanted.length && wanted.every((one, at) => contains(found[at], one))
    );
  }
  if (isRecord(wanted)) {
    return isRecord(found) && Object.entries(wanted).every(([key, one]) => contains(found[key], one));
  }
  return found === wanted;
}

function isRecord(one: unknown): one is Readonly<Record<string, unknown>> {
  return typeof one === 'object' && one !== null && !Array.isArray(one);
}

import { z } from 'zod';
import { exampleFaults } from '#example/words/steps.ts';
import { inParallel } from '#example/run/api-client.ts';
import type { Case } from '#example/case/case-file.ts';
import { askChecks } from '#example/run/expected/checked-report.ts';
import { conferenceFact } from '#example/case/figures.ts';
import { historyOf } from '#example/run/history.ts';
import {
  type ConferenceSummary,
  type CycleFacts,
  deliveriesOf,
  documentsOf,
  readCycle,
  settled,
  summaryOf,
} from '#example/run/read-back.ts';
import { remindersOf } from '#example/run/reminders.ts';
import type { Run, Running } from '#example/run/run.ts';

/** The last line of `--json`: everything in it was read back from the product. */
export interface ExampleResult {
  readonly case: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly checks: { readonly passed: number; readonly failed: number; readonly warnings: number };
  readonly submissions: {
    readonly expected: number;
    readonly onTime: number;
    readonly late: number;
    readonly missing: number;
  };
  readonly reminders: { readonly sent: number; readonly toSubmitted: number };
  readonly conference: { readonly points: number; readonly present: number };
  readonly tasks: {
    readonly total: number;
    readonly withoutDeadline: number;
    readonly byAddressee: { readonly named: number; readonly class: number; readonly none: number };
  };
  readonly awards: number;
  readonly documents: readonly string[];
  readonly events: number;
  readonly chain: string;
  readonly expected: {
    readonly passed: number;
    readonly failed: readonly string[];
    readonly unsupported: readonly string[];
  };
}

export interface ReadResult {
  readonly result: Omit<ExampleResult, 'expected'>;
  /** What is not as it was promised: each a sentence. */
  readonly faults: readonly string[];
}

/** A file of which no cycle could be run. */
export function emptyResult(name: string): Omit<ExampleResult, 'expected'> {
  return {
    case: name,
    figures: {},
    checks: { passed: 0, failed: 0, warnings: 0 },
    submissions: { expected: 0, onTime: 0, late: 0, missing: 0 },
    reminders: { sent: 0, toSubmitted: 0 },
    conference: { points: 0, present: 0 },
    tasks: { total: 0, withoutDeadline: 0, byAddressee: { named: 0, class: 0, none: 0 } },
    awards: 0,
    documents: [],
    events: 0,
    chain: 'ok',
  };
}

export async function readResult(run: Running): Promise<ReadResult> {
  const { found, conference, cycles } = run;
  const numbers = found.content.tasks.map(({ number }) => String(number));
  const [facts, summary, documents, mail, ...histories] = await Promise.all([
    inParallel(cycles, (cycle) => readCycle(run, cycle)),
    summaryOf(run),
    settled(
      () => documentsOf(run, `conference/${conference}`),
      ({ renderedAt }) => renderedAt === null,
    ),
    settled(
      () => deliveriesOf(run, `conference/${conference}`),
      ({ status }) => status === 'queued',
    ),
    historyOf(run, `/conferences/${conference}`),
    ...numbers.map((number) => historyOf(run, `/tasks/${conference}/${number}`)),
  ]);
  const letters = [...facts.flatMap((cycle) => cycle.documents), ...documents];
  const ladders = facts.map(remindersOf);
  const rows = facts.flatMap((cycle) => cycle.rows).filter(({ status }) => status !== 'exempted');
  const waiting = [...facts.flatMap((cycle) => cycle.deliveries), ...mail].filter(({ status }) => status === 'queued');
  const figures = figuresOf(run, facts, summary);
  const chain = await chainOf(run);
  return {
    faults: [
      ...figureFaults(run, figures),
      ...lateFaults(run, rows),
      ...ladders.flatMap((ladder) => ladder.faults),
      ...(waiting.length === 0 ? [] : [exampleFaults.mailWaits(waiting.length)]),
      ...letters.flatMap(({ fileName, renderedAt }) =>
        renderedAt === null ? [exampleFaults.documentWaits(fileName)] : [],
      ),
      ...(chain === 'ok' ? [] : [exampleFaults.chainBroken]),
    ],
    result: {
      case: found.content.case,
      figures,
      checks: await checksOf(run, withFigures(found.content, figures)),
      submissions: {
        expected: rows.length,
        onTime: rows.filter(({ late }) => late === false).length,
        late: rows.filter(({ late }) => late === true).length,
        missing: facts.reduce((sum, { missing }) => sum + missing, 0),
      },
      reminders: {
        sent: ladders.reduce((sum, { sent }) => sum + sent, 0),
        toSubmitted: ladders.reduce((sum, { toSubmitted }) => sum + toSubmitted, 0),
      },
      conference: { points: summary.connectionPoints.count, present: summary.present },
      tasks: {
        total: summary.tasks.total,
        withoutDeadline: summary.tasks.withoutDeadlineDate,
        byAddressee: summary.tasks.byAddresseeKind,
      },
      awards: summary.awards.items,
      documents: letters.filter(({ renderedAt }) => renderedAt !== null).map(({ fileName }) => fileName),
      events: [...facts.map(({ events }) => events), ...histories].reduce((sum, events) => sum + events.length, 0),
      chain,
    },
  };
}

/** The whole report of the conference, as the checks see it: figures as they came back, its day, documents and tasks. */
export async function checksOf({ api, office }: Run, content: Case): Promise<ExampleResult['checks']> {
  const { results } = await askChecks({ api, office, content });
  const outcomes = (wanted: string): number => results.filter(({ outcome }) => outcome === wanted).length;
  return { passed: outcomes('pass'), failed: outcomes('fail'), warnings: outcomes('warn') };
}

function withFigures(content: Case, figures: Readonly<Record<string, number>>): Case {
  return {
    ...content,
    figures: content.figures.flatMap((figure) => {
      const value = figures[figure.code];
      return value === undefined ? [] : [{ ...figure, value }];
    }),
  };
}

/** Totals of the cycles and, for what only a conference can tell, the conference. */
function figuresOf(run: Running, facts: readonly CycleFacts[], summary: ConferenceSummary): Record<string, number> {
  const totals = new Map(facts.flatMap((cycle) => cycle.totals).map(({ code, value }) => [code, Number(value)]));
  const ofConference = {
    connectionPoints: summary.connectionPoints.count,
    awardedPersons: summary.awards.persons,
    awardedCollectives: summary.awards.collectives,
    declaredTasks: summary.tasks.declared.declared,
  };
  const { content } = run.found;
  return Object.fromEntries(
    content.figures.flatMap((figure) => {
      const fact = conferenceFact(content, figure);
      const value = fact === null ? totals.get(figure.code) : ofConference[fact];
      return value === undefined || value === null ? [] : [[figure.code, value]];
    }),
  );
}

function figureFaults({ found }: Running, figures: Readonly<Record<string, number>>): readonly string[] {
  return found.content.figures.flatMap(({ code, value }) =>
    figures[code] === value ? [] : [exampleFaults.figureDiffers(code, value, String(figures[code] ?? '—'))],
  );
}

/** Only one unit was to be late. Any other is a window the machine could not keep. */
function lateFaults({ cast, timeline }: Running, rows: CycleFacts['rows']): readonly string[] {
  const meant = new Set(cast.members.filter(({ part }) => part === 'late').map(({ unit }) => unit.id));
  const slower = Math.ceil((timeline.seconds * 2) / 10) * 10;
  return rows.flatMap(({ unit, name, late }) =>
    late === true && !meant.has(unit) ? [exampleFaults.lateUnmeant(name, slower)] : [],
  );
}

async function chainOf({ api, office, cycles }: Running): Promise<string> {
  const [first] = cycles;
  if (first === undefined) return 'ok';
  const path = `/ledgers/${encodeURIComponent(first.ledger)}/verify`;
  return (await api.get(office.coordinator, path, z.object({ chain: z.string() }))).chain;
}

import { sql } from 'kysely';
import { openDatabase } from '#db/database.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import { host } from '#test/bench/console/seed-tasks.ts';
import { assignAll } from '#test/bench/follow-up/assign-all.ts';
import { seedAssignments, units, unitsPerTask } from '#test/bench/follow-up/seed-assignments.ts';
import { yearOfTask } from '#test/bench/follow-up/year-of-a-task.ts';
import { startServers } from '#test/bench/servers.ts';
import { sharesOf } from '#test/bench/timing.ts';

interface Spread {
  readonly calls: number;
  readonly p50: number;
  readonly p95: number;
}

const levels = [10_000, 100_000, 1_000_000];
const shortLevels = [10_000, 40_000];

/**
 * What a leader, a coordinator and a unit ask of tasks, with as many assignments as a province gathers in months and in years; then how long
 * it takes to assign a plan's tasks to every commune, and what a year of a task leaves in Temporal. Each task has a life of its own there, so
 * that of more of them it is as much more.
 */
export async function benchFollowUp(say: (line: string) => void, short: boolean): Promise<object> {
  const servers = await startServers(say);
  try {
    const db = openDatabase(servers.databaseUrl, { max: 1 });
    const people = [
      { name: 'bench leader', role: 'leader', unit: host },
      { name: 'bench coordinator', role: 'coordinator', unit: host },
      { name: 'bench reporter', role: 'reporter', unit: 'u7' as UnitId },
    ] as const;
    const tokens = await evaluationTokens(db, people, { name: 'bench', days: 1 });
    // Somebody always writes: an answer that is kept while the books stand still would be measured for what it is not.
    const bookGrows = async (): Promise<void> => {
      await sql`update ledger_head set position = position + 1 where ledger = ${ledgerOf(host, false)}`.execute(db);
    };
    const measured: object[] = [];
    let before = 0;
    for (const assignments of short ? shortLevels : levels) {
      say(`seeding ${String(assignments)} assignments`);
      const tasks = await seedAssignments(servers.databaseUrl, before, assignments);
      before = assignments;
      const asked: Record<string, Spread> = {};
      for (const [question, who] of questions) {
        const key = `${question} (${people[who].role})`;
        asked[key] = await ask(servers.apiUrl, question, tokens[who] ?? '', short ? 40 : 200, bookGrows);
        say(`${String(assignments)} ${key}: p95 ${String(asked[key].p95)} ms`);
      }
      measured.push({ assignments, tasks, asked });
    }
    await db.destroy();
    say('a year of a task, then every unit assigned');
    const year = await yearOfTask(servers);
    const assigning = short ? await assignAll(servers, 2, 300) : await assignAll(servers, 20, units);
    const historyEventsAYear = levels.map((assignments) => ({
      assignments,
      events: Math.round(assignments * year.historyEventsPerAssignment),
    }));
    return { bench: 'follow-up', units, unitsPerTask, measured, assigning, year, historyEventsAYear };
  } finally {
    await servers.stop();
  }
}

const questions = [
  ['/work', 0],
  ['/work', 1],
  ['/work', 2],
  ['/tasks/numbers?side=given', 0],
  ['/tasks/numbers?side=given&by=leader', 0],
  ['/tasks/numbers?side=given&by=unit', 0],
  ['/tasks/numbers?side=given&by=conference', 0],
  ['/tasks/numbers', 2],
  ['/overview/cycles', 0],
  ['/overview/late-units', 0],
  ['/tasks?limit=50', 0],
  ['/tasks?sort=heard&limit=50', 0],
  ['/tasks?state=overdue&sort=due&limit=50', 0],
  ['/tasks?state=inTime&sort=age&limit=50', 0],
  ['/tasks?waiting=verification&limit=50', 0],
  ['/tasks?unit=u7&limit=50', 0],
  ['/tasks?q=task%20777&limit=50', 0],
  ['/tasks?limit=50', 2],
  ['/tasks/over-time', 0],
  ['/search?q=task%20777', 0],
] as const;

async function ask(
  url: string,
  question: string,
  token: string,
  calls: number,
  before: () => Promise<void>,
): Promise<Spread> {
  const took: number[] = [];
  const once = async (): Promise<void> => {
    await before();
    const began = performance.now();
    const answer = await fetch(`${url}${question}`, { headers: { authorization: `Bearer ${token}` } });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${question}: ${String(answer.status)} ${text}`);
    took.push(performance.now() - began);
  };
  for (let call = -5; call < calls; call += 1) await once();
  // The first five warm what every call shares.
  const counted = took.slice(5);
  const at = sharesOf(counted);
  return { calls: counted.length, p50: at(0.5), p95: at(0.95) };
}

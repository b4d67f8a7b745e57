import { openDatabase } from '#db/database.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import { host, seedTasks } from '#test/bench/console/seed-tasks.ts';
import type { BenchServers } from '#test/bench/servers.ts';
import { type Load, load } from '#test/bench/timing.ts';

const tasks = 100_000;
const calls = 200;

/** A question that somebody at a desk waits for, asked by one caller and by a few at once. */
export interface Asked {
  readonly question: string;
  readonly by: string;
  readonly bytes: number;
  readonly loads: readonly Load[];
}

/** The inbox, the five numbers and what opens from them, with as many tasks as a province gathers in years. */
export async function benchApi(
  servers: BenchServers,
  say: (line: string) => void,
): Promise<{ readonly tasks: number; readonly asked: readonly Asked[] }> {
  say(`seeding ${String(tasks)} tasks`);
  await seedTasks(servers.databaseUrl, tasks);
  const db = openDatabase(servers.databaseUrl, { max: 1 });
  const people = [
    { name: 'bench leader', role: 'leader', unit: host },
    { name: 'bench coordinator', role: 'coordinator', unit: host },
    { name: 'bench reporter', role: 'reporter', unit: 'u7' as UnitId },
  ] as const;
  const tokens = await evaluationTokens(db, people, { name: 'bench', days: 1 });
  await db.destroy();
  const asked: Asked[] = [];
  for (const [question, who] of questions) {
    const person = people[who];
    const result = await ask(servers.apiUrl, question, tokens[who] ?? '', person.role);
    say(`${question} (${person.role}): p95 ${result.loads.map(({ p95 }) => String(p95)).join(' · ')} ms`);
    asked.push(result);
  }
  return { tasks, asked };
}

const questions = [
  ['/work', 0],
  ['/work', 1],
  ['/work', 2],
  ['/tasks/numbers', 0],
  ['/tasks/numbers', 2],
  ['/tasks/numbers?by=programme', 0],
  ['/tasks/numbers?by=unit', 0],
  ['/tasks?state=overdue&sort=due&limit=100', 0],
  ['/tasks?q=task%20777&limit=100', 0],
  ['/tasks/over-time', 0],
  ['/search?q=task%20777', 0],
] as const;

async function ask(url: string, question: string, token: string, by: string): Promise<Asked> {
  let bytes = 0;
  const once = async (): Promise<void> => {
    const answer = await fetch(`${url}${question}`, { headers: { authorization: `Bearer ${token}` } });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${question}: ${String(answer.status)} ${text}`);
    bytes = text.length;
  };
  await load(1, 10, once);
  const heavy = question.includes('?') || question.includes('over-time');
  const loads = [await load(1, heavy ? 30 : calls, once)];
  if (!heavy) loads.push(await load(4, calls, once));
  return { question, by, bytes, loads };
}

import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { openDatabase } from '#db/database.ts';
import { recordProblem } from '#db/queries/reachable.query.ts';

export interface Servers {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
}

const pauseMillis = 1_000;
/** Said when it begins to wait and then every so many tries: a log is not to be filled with it. */
const saidEvery = 30;
const patienceMillis = 5_000;

/** Programs of one installation start at the same moment: who comes before its servers waits, and says for whom and why. */
export async function untilServersAnswer(servers: Servers, say: (sentence: string) => void): Promise<void> {
  const db = openDatabase(servers.databaseUrl, { max: 1 });
  try {
    await Promise.all([
      until('PostgreSQL', () => recordProblem(db), say),
      until(`Temporal at ${servers.temporalAddress}`, () => engineProblem(servers), say),
    ]);
  } finally {
    await db.destroy();
  }
}

async function until(
  who: string,
  problem: () => Promise<string | null>,
  say: (sentence: string) => void,
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const why = await problem();
    if (why === null) {
      if (attempt > 0) say(`${who} is there`);
      return;
    }
    if (attempt % saidEvery === 0) say(`waiting for ${who}: ${why}`);
    await pause(pauseMillis);
  }
}

async function engineProblem({ temporalAddress, namespace }: Servers): Promise<string | null> {
  const connection = Connection.lazy({ address: temporalAddress, connectTimeout: patienceMillis });
  try {
    await connection.withDeadline(Date.now() + patienceMillis, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await connection.close();
  }
}

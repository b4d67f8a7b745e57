import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

interface ByTest {
  readonly file: string;
  /** As it stands in the file; left out: all of them. */
  readonly named?: string;
}

const parked = 'test/engine/parked.int.test.ts';
const lost = 'test/db/lost-connection.int.test.ts';
const knocker = 'test/api/knocker.unit.test.ts';
const system = 'test/api/system.int.test.ts';
const clock = 'test/engine/carry-out.int.test.ts';

/** Rows of the table "broken" that tests show within seconds: the drill runs those tests. */
export const shownByTests: Readonly<Record<string, readonly ByTest[]>> = {
  'lost-client': [
    { file: lost, named: 'in the middle of a transaction fails that transaction, ends no process and is replaced' },
    { file: lost, named: 'while a statement runs fails that statement and nothing else' },
  ],
  'rounds-missing': [
    {
      file: 'test/workflows/rounds.int.test.ts',
      named: 'come back under a living worker when the engine has lost them',
    },
    { file: system, named: 'notices that the rounds of the installation are missing' },
  ],
  'mail-hangs': [
    {
      file: 'test/activities/deliver-notifications.int.test.ts',
      named: 'are given up for this round after two time-outs of one server, on slots of their own',
    },
    {
      file: 'test/activities/deliver-notifications.int.test.ts',
      named: 'hold up neither sweep nor documents while their server hangs',
    },
  ],
  'disk-full': [
    {
      file: system,
      named: 'says that the database has no room left, while lists are still read, and is well again by itself',
    },
    {
      file: 'test/telemetry/log.unit.test.ts',
      named: 'a full disk under the log does not end the program that writes it',
    },
  ],
  'after-the-receipt': [{ file: 'test/api/after-receipt.int.test.ts' }],
  'failing-command': [
    { file: parked, named: 'is set aside alone: those before and behind it in the same batch are carried out' },
    { file: parked, named: 'is carried out after the fix, by its time of arrival, when somebody has it tried again' },
    { file: parked, named: 'and its stream, where no process lives, do not keep the sweep from the others' },
    { file: system, named: 'is answered 409 with its receipt, stands before the administrator' },
  ],
  'bad-aggregate': [{ file: knocker, named: 'at one bad aggregate is no reason not to knock at the others' }],
  'engine-hangs': [
    { file: knocker, named: 'waits for an engine that hangs for one caller only: all others are answered at once' },
  ],
  'time-outs': [{ file: lost, named: 'gives up a statement after half a minute' }],
  'early-worker': [{ file: lost, named: 'waits and says for whom and why, until they are there' }],
  'clock-ahead': [
    {
      file: clock,
      named: 'leaves alone what bears an hour far ahead of its clock, and says so: no rung is spent for it',
    },
    { file: clock, named: 'is given the present hour by the operator, once, with a line in the access log' },
  ],
  'backup-file': [{ file: 'test/cli/backup.int.test.ts' }],
  'any-moment': [{ file: 'test/cli/point-in-time.int.test.ts' }],
  'old-histories': [{ file: 'test/workflows/replay.unit.test.ts' }],
};

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ title: z.string(), status: z.string() })),
    }),
  ),
});

/** All of them in one run per tier: the servers of a tier start once. A test that is not found has not passed. */
export async function runShown(names: readonly string[]): Promise<Readonly<Record<string, object>>> {
  const asked = names.flatMap((name) => shownByTests[name] ?? []);
  const ran = new Map<string, ReadonlyMap<string, string>>();
  for (const tier of ['unit', 'int'])
    for (const [file, statuses] of await runTier(tier, asked)) ran.set(file, statuses);
  return Object.fromEntries(
    names.map((name) => {
      const tests = (shownByTests[name] ?? []).map(({ file, named }) => {
        const statuses = [...(ran.get(file) ?? [])].filter(([title]) => named === undefined || title.includes(named));
        const passed = statuses.length > 0 && statuses.every(([, status]) => status === 'passed');
        return { file, tests: statuses.length, passed, ...(named === undefined ? {} : { named }) };
      });
      return [name, { tests, passed: tests.length > 0 && tests.every(({ passed }) => passed) }];
    }),
  );
}

async function runTier(
  tier: string,
  asked: readonly ByTest[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const own = asked.filter(({ file }) => file.includes(`.${tier}.`));
  if (own.length === 0) return new Map();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hoinghi-shown-'));
  const output = path.join(folder, 'report.json');
  const files = [...new Set(own.map(({ file }) => file))];
  // Whole files only where all their tests are asked for: else those named.
  const all = own.some(({ named }) => named === undefined);
  const pattern = own.map(({ named = '' }) => named.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const line = [
    'vitest',
    'run',
    '--project',
    tier,
    '--reporter=json',
    `--outputFile=${output}`,
    '--testTimeout=180000',
  ];
  try {
    await new Promise<void>((resolve) => {
      execFile('npx', [...line, ...files, ...(all ? [] : ['-t', pattern])], { maxBuffer: 64 << 20 }, () => {
        resolve();
      });
    });
    const { testResults } = Report.parse(JSON.parse(await readFile(output, 'utf8')));
    return new Map(
      testResults.map(({ name, assertionResults }) => [
        path.relative(process.cwd(), name),
        new Map(
          assertionResults.filter(({ status }) => status !== 'skipped').map(({ title, status }) => [title, status]),
        ),
      ]),
    );
  } catch {
    return new Map();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { childEnvironment } from '#config/env.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';
import { admin, coordinator, settle } from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

const program = fileURLToPath(new URL('../../cli/doctor.ts', import.meta.url));
const Said = z.object({ wrong: z.string(), todo: z.string() });
const Printed = z.object({ findings: z.array(z.object({ code: z.string(), vi: Said, en: Said })) });
let stack: TestStack;
let folder: string;
beforeAll(async () => {
  stack = await startTestStack();
  folder = await mkdtemp(join(tmpdir(), 'hoinghi-doctor-'));
  await settle(stack);
});
afterAll(async () => {
  await stack.close();
  await rm(folder, { recursive: true });
});

async function asked(env: Readonly<Record<string, string>>, args: readonly string[] = ['--json']) {
  return new Promise<{ readonly code: number; readonly output: string }>((resolve) => {
    const { namespace, taskQueue, address } = stack.temporal;
    const variables = {
      ...{ DATABASE_URL: stack.databaseUrl, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace },
      ...{ TEMPORAL_TASK_QUEUE: taskQueue, HOINGHI_DATA: folder, SMTP_URL: '', MAIL_SINK_URL: '' },
    };
    const options = { env: childEnvironment({ ...variables, ...env }) };
    const child = execFile(process.execPath, [...runsPrograms, program, ...args], options, (_error, stdout) => {
      resolve({ code: child.exitCode ?? -1, output: stdout });
    });
  });
}

const codes = (output: string): readonly string[] => Printed.parse(JSON.parse(output)).findings.map(({ code }) => code);
/** Of the machine and the day the tests run on, not of what is tested. */
const ofToday = new Set(['disk-low', 'calendar-ends']);

it('the doctor says what is wrong in both languages and ends with 1; the administrator is shown the same, nobody else is', async () => {
  const well = await asked({});
  expect(codes(well.output).filter((code) => !ofToday.has(code))).toEqual([]);
  await writeFile(join(folder, 'last-backup.json'), JSON.stringify({ at: '2026-01-01T00:00:00.000Z' }));
  const ill = await asked({ MAIL_SINK_URL: 'smtp://127.0.0.1:1', TEMPORAL_ADDRESS: '127.0.0.1:1' });
  expect(ill.code).toBe(1);
  expect(codes(ill.output)).toEqual(expect.arrayContaining(['engine-away', 'mail-server-silent', 'backup-old']));
  const text = await asked({ MAIL_SINK_URL: 'smtp://127.0.0.1:1' }, []);
  expect(text.output).toContain('Máy chủ thư không trả lời.');
  expect(text.output).toContain('The mail server does not answer.');

  const shown = await stack.call(admin, 'GET', '/doctor');
  expect(shown.status).toBe(200);
  const { findings } = z.object({ findings: z.array(Said.extend({ code: z.string() })) }).parse(shown.body);
  expect(findings.filter(({ code }) => !ofToday.has(code))).toEqual([]);
  expect((await stack.call(coordinator, 'GET', '/doctor')).status).not.toBe(200);
});

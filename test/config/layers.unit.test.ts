import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file, what it imports, and the rule that must report it; null = allowed. */
const cases: readonly (readonly [file: string, line: string, rule: string | null])[] = [
  ['domain/allowed.ts', "import { thing } from '#domain/thing.ts';", null],
  ['domain/npm.ts', "import { z as thing } from 'zod';", 'domain-imports'],
  ['domain/node.ts', "import { join as thing } from 'node:path';", 'domain-imports'],
  ['domain/db.ts', "import type { thing } from '#db/thing.ts';", 'domain-imports'],
  ['domain/kernel/ground.ts', "import type { thing } from '#domain/thing.ts';", 'kernel-imports'],
  ['workflows/allowed.ts', "import { proxyActivities as thing } from '@temporalio/workflow';", null],
  ['workflows/types.ts', "import type { thing } from '#activities/thing.ts';", null],
  ['workflows/value.ts', "import { thing } from '#activities/thing.ts';", 'workflows-activities-types-only'],
  ['workflows/db.ts', "import type { thing } from '#db/thing.ts';", 'workflows-imports'],
  ['workflows/zod.ts', "import { z as thing } from 'zod';", 'workflows-imports'],
  ['workflows/config.ts', "import { thing } from '#config/thing.ts';", 'workflows-imports'],
  ['workflows/node.ts', "import { randomUUID as thing } from 'node:crypto';", 'workflows-imports'],
  ['workflows/traced.ts', "import { thing } from '#domain/thing.ts';", 'workflows-traced-imports'],
  ['workflows/tracing.ts', "import { own as thing } from '#workflows/traced.ts';", 'workflows-untraced'],
  ['activities/allowed.ts', "import { thing } from '#db/thing.ts';", null],
  ['activities/contract-type.ts', "import type { thing } from '#workflows/contract.ts';", null],
  [
    'activities/contract-value.ts',
    "import { thing } from '#workflows/contract.ts';",
    'activities-workflows-types-only',
  ],
  ['activities/api.ts', "import { thing } from '#api/thing.ts';", 'activities-imports'],
  ['activities/config.ts', "import { thing } from '#config/thing.ts';", 'activities-imports'],
  ['db/allowed.ts', "import { sql as thing } from 'kysely';", null],
  ['db/temporal.ts', "import { Client as thing } from '@temporalio/client';", 'db-imports'],
  ['db/workflows.ts', "import type { thing } from '#workflows/contract.ts';", 'db-imports'],
  ['engine/allowed.ts', "import { thing } from '#db/thing.ts';", null],
  ['engine/temporal.ts', "import { Client as thing } from '@temporalio/client';", 'engine-imports'],
  ['engine/documents/paper.ts', "import { Document as thing } from 'docx';", null],
  ['engine/paper.ts', "import { Document as thing } from 'docx';", 'papers-in-documents'],
  ['activities/paper.ts', "import { Document as thing } from 'docx';", 'activities-imports'],
  ['activities/papers.ts', "import { thing } from '#engine/thing.ts';", null],
  ['engine/http.ts', "import { fastify as thing } from 'fastify';", 'engine-imports'],
  ['engine/api.ts', "import type { thing } from '#api/thing.ts';", 'engine-imports'],
  ['engine/files/sniff.ts', "import { fileTypeFromFile as thing } from 'file-type';", null],
  ['engine/files/http.ts', "import { fastify as thing } from 'fastify';", 'engine-files-imports'],
  ['engine/sniff.ts', "import { fileTypeFromFile as thing } from 'file-type';", 'engine-imports'],
  ['engine/files/bucket.ts', "import { S3Client as thing } from '@aws-sdk/client-s3';", 's3-on-demand'],
  ['db/engine.ts', "import type { thing } from '#engine/thing.ts';", 'db-imports'],
  ['api/allowed.ts', "import { thing } from '#workflows/contract.ts';", null],
  ['api/workflow.ts', "import { thing } from '#workflows/thing.ts';", 'api-imports'],
  ['api/activities.ts', "import { thing } from '#activities/thing.ts';", 'api-imports'],
  ['api/worker.ts', "import { thing } from '#worker/thing.ts';", 'api-imports'],
  ['worker/allowed.ts', "import { thing } from '#activities/thing.ts';", null],
  ['worker/workflow.ts', "import { thing } from '#workflows/thing.ts';", 'worker-imports'],
  ['worker/api.ts', "import { thing } from '#api/thing.ts';", 'worker-imports'],
  ['telemetry/allowed.ts', "import { pino as thing } from 'pino';", null],
  ['telemetry/domain.ts', "import type { thing } from '#domain/thing.ts';", 'telemetry-imports'],
  ['api/traced.ts', "import { thing } from '#telemetry/otel/thing.ts';", 'opentelemetry-on-demand'],
  ['api/traced-on-demand.ts', "await import('#telemetry/otel/thing.ts');", null],
  ['db/telling.ts', "import { thing } from '#telemetry/tell.ts';", null],
  ['db/log.ts', "import { thing } from '#telemetry/log.ts';", 'db-imports'],
  ['config/domain.ts', "import { thing } from '#db/thing.ts';", 'config-imports'],
  ['web/allowed.tsx', "import { useState as thing } from 'react';", null],
  ['web/domain.ts', "import { thing } from '#domain/thing.ts';", 'web-imports'],
  ['web/api-room.ts', "import type { thing } from '#api/thing.ts';", 'web-imports'],
  ['api/web.ts', "import { thing } from '#web/thing.ts';", 'api-imports'],
  ['example/allowed.ts', "import { z as thing } from 'zod';", null],
  ['example/engine.ts', "import { thing } from '#engine/thing.ts';", 'example-imports'],
  ['example/api.ts', "import { thing } from '#api/thing.ts';", 'example-imports'],
  ['api/example.ts', "import { thing } from '#example/thing.ts';", 'api-imports'],
  ['domain/example.ts', "import { thing } from '#example/thing.ts';", 'domain-imports'],
  ['cli/test.ts', "import { thing } from '#test/thing.ts';", 'cli-not-tests'],
  ['domain/ring-a.ts', "import { thing } from '#domain/ring-b.ts';", 'no-cycles'],
  ['domain/type-ring-a.ts', "import type { thing } from '#domain/type-ring-b.ts';", 'no-cycles'],
  ['domain/nowhere.ts', "import { thing } from '#domain/missing.ts';", 'resolvable'],
];

const rooms = [
  'domain',
  'workflows',
  'activities',
  'engine',
  'db',
  'api',
  'worker',
  'config',
  'telemetry',
  'cli',
  'example',
  'web',
  'test',
];
const report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});
let reported: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'hoinghi-layers-'));
  const write = (file: string, content: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  for (const each of [
    ...rooms.map((room) => `${room}/thing.ts`),
    'workflows/contract.ts',
    'telemetry/tell.ts',
    'telemetry/log.ts',
    'telemetry/otel/thing.ts',
  ])
    write(each, 'export const thing = 1;\n');
  // The other half of the ring; a ring is reported once.
  write(
    'domain/type-ring-b.ts',
    "import type { own } from '#domain/type-ring-a.ts';\nexport const thing: typeof own = 1;\n",
  );
  write('domain/ring-b.ts', "import { own } from '#domain/ring-a.ts';\nexport const thing = own;\n");
  for (const [file, line] of cases) write(file, `${line}\nexport const own = 1;\n`);
  for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms];
  const done = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const { violations } = report.parse(JSON.parse(done.stdout)).summary;
  reported = new Map(
    cases.map(([file]) => [file, violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)]),
  );
}, 60_000);

describe('the import table', () => {
  test.each(cases.filter(([, , rule]) => rule !== null))('%s: %s is refused by %s', (file, _line, rule) => {
    expect(reported.get(file)).toContain(rule);
  });

  test.each(cases.filter(([, , rule]) => rule === null))('%s: %s is allowed', (file) => {
    expect(reported.get(file)).toEqual([]);
  });
});

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '#config/env.ts';

export interface Asked {
  readonly name: string;
  readonly place: string;
  readonly seed: string;
  /** A file, or an address. */
  readonly description: string;
  /** Where the server is, if the description is a file. */
  readonly url?: string;
  readonly headers?: readonly string[];
  /** By chance: the same number of cases at every address, so that a slow machine asks no less. */
  readonly examples: number;
  /** Beside them every rim of every value, for so long; left out: none. */
  readonly rimsForSeconds?: number;
  readonly ids?: Readonly<Record<string, readonly string[]>>;
}

export interface Run {
  readonly operations: number;
  readonly cases: number;
  readonly failures: number;
  readonly seconds: number;
  /** What it printed of its failures. */
  readonly said: string;
}

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
];

/** One run of schemathesis; a run that could not be is a failure. */
export async function ran(asked: Asked): Promise<Run> {
  const { name, place, seed, description, url, headers = [], examples, rimsForSeconds, ids = {} } = asked;
  const config = join(place, `${name}.toml`);
  writeFileSync(config, configOf(ids));
  const began = performance.now();
  const child = spawn(
    'python3',
    [
      ...['-m', 'schemathesis.cli', '--config-file', config, 'run', description],
      // The first who asks for the description waits while it is made: on a busy machine longer than schemathesis has patience once.
      ...(url === undefined ? ['--wait-for-schema', '120'] : ['--url', url]),
      ...headers.flatMap((header) => ['--header', header]),
      ...['--checks', checks.join(','), '--max-examples', String(examples)],
      ...(rimsForSeconds === undefined
        ? ['--phases', 'fuzzing']
        : ['--phases', 'coverage', '--max-time', String(rimsForSeconds)]),
      // One worker: with two the generator trips over itself now and then. How hard a value is to make up is no fault of ours.
      ...['--seed', seed, '--no-shrink', '--request-timeout', '30', '--workers', '1'],
      ...['--suppress-health-check', 'all'],
      // A stream of events does not end.
      ...['--continue-on-failure', '--exclude-path', '/live', '--warnings', 'off', '--no-color'],
    ],
    { env: childEnvironment({ PYTHONPATH: join(place, 'tools') }), cwd: place },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      said += piece.toString('utf8');
    });
  const code = await new Promise<number>((resolve) => child.on('close', (left) => resolve(left ?? 1)));
  const count = (pattern: RegExp): number => Number(pattern.exec(said)?.[1] ?? 0);
  const failures = count(/(\d+) unique failures?/) + count(/(\d+) errored/);
  return {
    operations: count(/Tested: (\d+)/),
    cases: count(/(\d+) generated/),
    failures: code === 0 ? 0 : Math.max(1, failures),
    seconds: Math.round((performance.now() - began) / 1000),
    said: said.slice(Math.max(0, said.search(/={3,} (?:ERRORS|FAILURES) ={3,}/))),
  };
}

/** What is really there is asked for three times out of four, made-up names else. */
function configOf(ids: Readonly<Record<string, readonly string[]>>): string {
  const known = Object.entries(ids).filter(([, values]) => values.length > 0);
  return [
    ...known.map(([name, values]) => `[dictionaries.${name}]\nvalues = ${JSON.stringify(values)}`),
    '[parameters]',
    ...known.map(([name]) => `"path.${name}" = { dictionary = "${name}", probability = 0.75 }`),
    '',
  ].join('\n');
}

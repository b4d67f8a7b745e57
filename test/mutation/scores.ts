import type { Equal } from '#test/mutation/equal.ts';

/** `timedOut`: no test failed, the clock ran out. Taken for an endless loop, and told apart. */
export type Fate = 'killed' | 'timedOut' | 'survived';

export interface Mutant {
  /** Below `domain/`. */
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly was: string;
  readonly becomes: string;
  readonly fate: Fate;
}

export interface Survivor extends Omit<Mutant, 'fate' | 'file'> {
  /** Why nobody could tell it from the original; null: a test is missing. */
  readonly equal: string | null;
}

export interface FileScore {
  readonly day: string;
  readonly mutants: number;
  /** Those that timed out among them. */
  readonly killed: number;
  readonly timedOut: number;
  readonly survivors: readonly Survivor[];
}

export type Scores = Readonly<Record<string, FileScore>>;

export function scoresOf(mutants: readonly Mutant[], equals: readonly Equal[], day: string): Scores {
  const files = [...new Set(mutants.map(({ file }) => file))].sort();
  return Object.fromEntries(
    files.map((file) => {
      const own = mutants.filter((mutant) => mutant.file === file);
      const survivors = own.filter(({ fate }) => fate === 'survived').map((mutant) => survivorOf(mutant, equals));
      const timedOut = own.filter(({ fate }) => fate === 'timedOut').length;
      return [file, { day, mutants: own.length, killed: own.length - survivors.length, timedOut, survivors }];
    }),
  );
}

function survivorOf({ file, line, mutator, was, becomes }: Mutant, equals: readonly Equal[]): Survivor {
  const equal = equals.find((one) => one.file === file && one.was === was && one.becomes === becomes);
  return { line, mutator, was, becomes, equal: equal?.why ?? null };
}

/** Names of mutants that a test kills by now, or that the code no longer has: they would hide a later survivor. */
export function staleNames(scores: Scores, equals: readonly Equal[]): readonly Equal[] {
  return equals.filter(({ file, was, becomes }) => {
    const score = scores[file];
    return score !== undefined && !score.survivors.some((one) => one.was === was && one.becomes === becomes);
  });
}

export interface Sum {
  readonly mutants: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly equal: number;
}

export function sumOf(scores: readonly FileScore[]): Sum {
  return scores.reduce(
    (sum, { mutants, killed, timedOut, survivors }) => ({
      mutants: sum.mutants + mutants,
      killed: sum.killed + killed,
      timedOut: sum.timedOut + timedOut,
      equal: sum.equal + survivors.filter(({ equal }) => equal !== null).length,
    }),
    { mutants: 0, killed: 0, timedOut: 0, equal: 0 },
  );
}

export function percent(killed: number, of: number): string {
  return of === 0 ? '–' : ((100 * killed) / of).toFixed(1);
}

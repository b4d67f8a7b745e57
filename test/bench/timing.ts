/** What a load of calls was like: calls a second and the usual percentiles in milliseconds. */
export interface Load {
  readonly callers: number;
  readonly calls: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** So many callers, each with the next call as soon as its last one is answered, until all calls are made. */
export async function load(callers: number, calls: number, call: (index: number) => Promise<void>): Promise<Load> {
  const took: number[] = [];
  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < calls) {
      const index = next;
      next += 1;
      const began = performance.now();
      await call(index);
      took.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: callers }, caller));
  const seconds = (performance.now() - began) / 1000;
  const at = sharesOf(took);
  return { callers, calls, perSecond: round(calls / seconds), p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Of what each took, the one that so large a share stayed below; 1 = the worst. */
export function sharesOf(took: readonly number[]): (share: number) => number {
  const sorted = [...took].sort((a, b) => a - b);
  return (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

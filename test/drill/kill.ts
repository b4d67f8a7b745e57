import { setTimeout as pause } from 'node:timers/promises';
import { type Account, account } from '#test/drill/account.ts';
import { prepareLoad } from '#test/drill/load.ts';
import type { PartName, Parts } from '#test/drill/parts.ts';

export interface KillReport extends Account {
  readonly seed: number;
  readonly seconds: number;
  readonly kills: number;
  readonly killsOf: Readonly<Record<string, number>>;
  /** Starts that ended, because what they need was killed meanwhile. */
  readonly startedAgain: number;
  /** Parts that ended although nobody killed them. */
  readonly endedByThemselves: readonly PartName[];
}

/** Small, and the same for the same seed: a drill that failed can be run again. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** SIGKILL at any part at any moment, under load, each started again at once; then every command is accounted for. */
export async function drillKill(
  parts: Parts,
  wishes: { readonly kills: number; readonly commands: number; readonly seed: number },
  say: (line: string) => void,
): Promise<KillReport> {
  const { kills, commands, seed } = wishes;
  let done = 0;
  // Spread over the kills: none of them falls into silence.
  const budget = (): number => Math.ceil(((done + 1) * commands) / kills);
  const load = await prepareLoad(parts, { commands, callers: 40, name: `kill-${String(seed)}`, budget });
  const running = load.run();
  const next = chance(seed);
  const counted: Record<string, number> = {};
  const endedByThemselves: PartName[] = [];
  let heldUp = 0;
  const began = Date.now();
  // Programs take seconds to come back, their servers less: each kind has a line of its own, so that deaths fall together, too.
  const line = async (names: readonly PartName[], restMillis: number): Promise<void> => {
    let order: PartName[] = [];
    while (done < kills) {
      if (order.length === 0) order = shuffled(names, next);
      const name = order.pop() ?? 'worker-1';
      done += 1;
      await pause(200 + next() * restMillis);
      if (parts.ended().includes(name)) endedByThemselves.push(name);
      await parts.kill(name);
      counted[name] = (counted[name] ?? 0) + 1;
      // What it needs may be dead as well in this moment: then it ends, and is started again, as a supervisor would.
      for (let attempt = 1; ; attempt += 1) {
        try {
          await parts.start(name);
          break;
        } catch (error) {
          if (attempt === 5) throw error;
          heldUp += 1;
        }
      }
      if (done % 20 === 0) say(`${String(done)} kills, ${String(Math.round((Date.now() - began) / 1000))} s`);
    }
  };
  await Promise.all([line(['postgres', 'temporal'], 6_000), line(['api-1', 'worker-1', 'api-2', 'worker-2'], 500)]);
  const report = await running;
  load.close();
  const seconds = Math.round((Date.now() - began) / 1000);
  const told = await account(parts.databaseUrl, report, load.streams);
  endedByThemselves.push(...parts.ended());
  return { seed, seconds, kills: done, killsOf: counted, startedAgain: heldUp, ...told, endedByThemselves };
}

function shuffled<T>(of: readonly T[], next: () => number): T[] {
  return of
    .map((each) => ({ each, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

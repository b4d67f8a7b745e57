import { setTimeout as pause } from 'node:timers/promises';
import { type Account, account } from '#test/drill/account.ts';
import { prepareLoad } from '#test/drill/load.ts';
import { type PartName, partNames, type Parts } from '#test/drill/parts.ts';

export interface KillReport extends Account {
  readonly seed: number;
  readonly kills: Readonly<Record<string, number>>;
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
  const load = await prepareLoad(parts, { commands, callers: 20, name: `kill-${String(seed)}`, budget });
  const running = load.run();
  const next = chance(seed);
  const counted: Record<string, number> = {};
  for (; done < kills; done += 1) {
    await pause(100 + next() * 900);
    const name: PartName = partNames[Math.floor(next() * partNames.length)] ?? 'worker-1';
    await parts.kill(name);
    counted[name] = (counted[name] ?? 0) + 1;
    await parts.start(name);
    if (done % 20 === 19) say(`${String(done + 1)} kills`);
  }
  const report = await running;
  return { seed, kills: counted, ...(await account(parts.databaseUrl, report, load.streams)) };
}

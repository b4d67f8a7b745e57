import { describe, expect, it } from 'vitest';
import type { StreamId } from '#domain/kernel/ids.ts';
import { Gathering } from '#api/live/gathering.ts';
import type { Among } from '#api/live/readable-streams.ts';
import { until } from '#test/support/until.ts';

const stream = (name: string): StreamId => `conference/${name}` as StreamId;
const [a, b] = [stream('a'), stream('b')];

/** One listener whose timers are run by hand. */
function listener(among: (streams: ReadonlySet<StreamId>) => Promise<Among>) {
  const timers = new Set<() => void>();
  const told: (readonly StreamId[])[] = [];
  const gathering = new Gathering({
    among,
    tell: (streams) => told.push(streams),
    after(_millis, run) {
      timers.add(run);
      return () => timers.delete(run);
    },
  });
  const pass = (): void => {
    const due = [...timers];
    timers.clear();
    for (const run of due) run();
  };
  return { gathering, told, timers, pass };
}

const waits = (timers: ReadonlySet<unknown>): Promise<true> =>
  until('something to be due', () => Promise.resolve(timers.size > 0 || null));

describe('the changes one listener is told of', () => {
  it('are told together, each once', async () => {
    const { gathering, told, pass } = listener((streams) => Promise.resolve({ readable: [...streams], doubtful: [] }));
    gathering.add([a]);
    gathering.add([b, a]);
    pass();
    await until('them to be told', () => Promise.resolve(told.length > 0 || null));
    expect(told).toEqual([[a, b]]);
  });

  it('wait where it could not be asked who may know of them: nobody tells of them a second time', async () => {
    let away = true;
    const { gathering, told, timers, pass } = listener((streams) =>
      away ? Promise.reject(new Error('timeout')) : Promise.resolve({ readable: [...streams], doubtful: [] }),
    );
    gathering.add([a]);
    pass();
    await waits(timers);
    away = false;
    gathering.add([b]);
    pass();
    await until('them to be told', () => Promise.resolve(told.length > 0 || null));
    expect(told).toEqual([[a, b]]);
  });

  it('are asked about again where "not yours" was an earlier answer: who is invited since then hears of it', async () => {
    let invited = false;
    const { gathering, told, timers, pass } = listener((streams) =>
      Promise.resolve(invited ? { readable: [...streams], doubtful: [] } : { readable: [], doubtful: [...streams] }),
    );
    gathering.add([a]);
    pass();
    await waits(timers);
    invited = true;
    pass();
    await waits(timers);
    pass();
    await until('it to be told', () => Promise.resolve(told.length > 0 || null));
    expect(told).toEqual([[a]]);
  });

  it('are told to nobody who has gone', async () => {
    const { gathering, told, timers } = listener((streams) =>
      Promise.resolve({ readable: [...streams], doubtful: [] }),
    );
    gathering.add([a]);
    gathering.end();
    gathering.add([b]);
    expect([told, timers.size]).toEqual([[], 0]);
  });
});

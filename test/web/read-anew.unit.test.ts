import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { readAnew } from '#web/app/read-anew.ts';
import { until } from '#test/support/until.ts';

/** A place that is read from slowly: each answer is what stood there when it was asked, and comes when it is let go. */
function slowPlace() {
  const asked: (() => void)[] = [];
  let stands = 'before';
  return {
    asked,
    becomes: (value: string): void => {
      stands = value;
    },
    read: (): Promise<string> => {
      const seen = stands;
      return new Promise((resolve) => asked.push(() => resolve(seen)));
    },
  };
}

function watching() {
  const client = new QueryClient();
  const place = slowPlace();
  const observer = new QueryObserver(client, { queryKey: ['cycle/x', 'board'], queryFn: place.read });
  const stop = observer.subscribe(() => undefined);
  const shown = (): string | undefined => observer.getCurrentResult().data;
  return { client, place, shown, stop };
}

const ofCycle = ({ queryKey }: { readonly queryKey: readonly unknown[] }): boolean => queryKey[0] === 'cycle/x';

describe('what is read anew', () => {
  it('is read once more where its first answer was on its way and was read before the change', async () => {
    const { client, place, shown, stop } = watching();
    place.becomes('after');
    const told = [readAnew(client, ofCycle), readAnew(client, ofCycle)];
    expect(place.asked, 'the first answer is not broken off').toHaveLength(1);
    place.asked[0]?.();
    await until('the second question', () => Promise.resolve(place.asked.length > 1));
    expect(shown(), 'shown meanwhile').toBe('before');
    place.asked[1]?.();
    await Promise.all(told);
    expect(shown()).toBe('after');
    expect(place.asked, 'several changes are one question').toHaveLength(2);
    stop();
  });

  it('is not waited for where an answer is there already: the one on its way is given up for a newer', async () => {
    const { client, place, shown, stop } = watching();
    place.asked[0]?.();
    await until('the first answer', () => Promise.resolve(shown() === 'before'));
    const first = readAnew(client, ofCycle);
    place.becomes('after');
    const second = readAnew(client, ofCycle);
    expect(place.asked).toHaveLength(3);
    for (const answer of place.asked.slice(1)) answer();
    await Promise.all([first, second]);
    expect(shown()).toBe('after');
    stop();
  });

  it('forgets what was not there when its screen asked, and nothing that is shown: it is asked for again as if never before', async () => {
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const missing = { queryKey: ['task/x/01', 'task'], queryFn: () => Promise.reject(new Error('not there yet')) };
    await client.query(missing).catch(() => undefined);
    const stateOf = (): string | undefined => client.getQueryState(['task/x/01', 'task'])?.status;
    await readAnew(client, ofCycle);
    expect(stateOf(), 'of something else').toBe('error');
    await readAnew(client, ({ queryKey }) => queryKey[0] === 'task/x/01');
    expect(stateOf()).toBe('pending');
  });

  it('leaves alone what shows something else', async () => {
    const { client, place, stop } = watching();
    await readAnew(client, ({ queryKey }) => queryKey[0] === 'tasks');
    expect(place.asked).toHaveLength(1);
    stop();
  });
});

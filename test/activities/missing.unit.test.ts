import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingAfter, type Sides } from '#activities/missing.ts';
import type { AggregateRef, StreamId } from '#domain/kernel/ids.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[a-z/.-]{1,6}$/), { maxLength: 60 });

/** The record's side, in pages as a database would give them. */
function paged(streams: readonly string[], page: number): Sides['owed'] {
  const sorted = [...streams].sort();
  return (after) => {
    const rest = sorted.filter((stream) => after === null || stream > after).slice(0, page);
    const aggregates = rest.map((stream): AggregateRef => ({ stream: stream as StreamId, kind: 'followUpTask' }));
    return Promise.resolve({ aggregates, after: rest.length < page ? null : (rest.at(-1) as StreamId) });
  };
}

describe('the walk over what must run and what runs', () => {
  it('finds each stream without a workflow once and no other, a page at a time, whatever both sides hold', async () => {
    await fc.assert(
      fc.asyncProperty(names, names, fc.integer({ min: 1, max: 9 }), async (open, alive, page) => {
        const owed = paged(open, page);
        let most = 0;
        const running: Sides['running'] = (asked) => {
          most = Math.max(most, asked.length);
          return Promise.resolve(new Set(asked.filter((stream) => alive.includes(stream))));
        };
        const found: string[] = [];
        let after: StreamId | null = null;
        do {
          const part: Awaited<ReturnType<typeof missingAfter>> = await missingAfter({ owed, running }, after);
          found.push(...part.missing.map(({ stream }) => stream));
          after = part.after;
        } while (after !== null);
        expect(found).toEqual([...open].sort().filter((stream) => !alive.includes(stream)));
        expect(most).toBeLessThanOrEqual(page);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { knownForGood } from '#engine/known-for-good.ts';

/** A store that answers when it is let, and is asked no further. */
function store() {
  const asked: { readonly answer: (what: { answer: string; lasts: boolean }) => void; readonly fail: () => void }[] =
    [];
  const ask = (_key: string) =>
    new Promise<{ answer: string; lasts: boolean }>((answer, reject) => {
      asked.push({ answer, fail: () => reject(new Error('away')) });
    });
  return { ask, asked };
}

/** Whatever is due in this moment is done. */
const settled = () => new Promise((done) => setImmediate(done));

describe('what is known for good', () => {
  it('is asked for once, however many come while it is asked, and never again', async () => {
    const { ask, asked } = store();
    const know = knownForGood(ask, 10);
    const all = ['a', 'a', 'a'].map((key) => know(key));
    await settled();
    expect(asked.length).toBe(1);
    asked[0]?.answer({ answer: 'here', lasts: true });
    expect(await Promise.all(all)).toEqual(['here', 'here', 'here']);
    expect(await know('a')).toBe('here');
    expect(asked.length).toBe(1);
  });

  it('is asked for by everybody himself until it lasts: what he did just before must be in his answer', async () => {
    const { ask, asked } = store();
    const know = knownForGood(ask, 10);
    const early = know('a');
    const late = know('a');
    asked[0]?.answer({ answer: 'not there', lasts: false });
    expect(await early).toBe('not there');
    await settled();
    expect(asked.length).toBe(2);
    asked[1]?.answer({ answer: 'there', lasts: true });
    expect(await late).toBe('there');
  });

  it('does not hand one caller the failure of another', async () => {
    const { ask, asked } = store();
    const know = knownForGood(ask, 10);
    const [first, second] = [know('a'), know('a')];
    const failed = expect(first).rejects.toThrow('away');
    asked[0]?.fail();
    await failed;
    await settled();
    asked[1]?.answer({ answer: 'here', lasts: true });
    expect(await second).toBe('here');
  });

  it('holds no more than it may, and lets go of what it has known longest', async () => {
    let times = 0;
    const ask = (key: string) => Promise.resolve({ answer: `${key}${String((times += 1))}`, lasts: true });
    const know = knownForGood(ask, 2);
    for (const key of ['a', 'b', 'c']) await know(key);
    expect([await know('c'), await know('b'), await know('a')]).toEqual(['c3', 'b2', 'a4']);
  });
});

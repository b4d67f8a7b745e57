import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelAt, labelSide } from '#web/screens/board/label-side.ts';

const left = 26;
const width = 322;
const room = { from: left, to: width };

/** From where to where a label runs, a letter of 11.5 px text being at most so wide. */
function extent(words: string, at: number, side: 'before' | 'after'): readonly [number, number] {
  const { x, textAnchor } = labelAt(at, side);
  const long = words.length * 6.4;
  return textAnchor === 'end' ? [x - long, x] : [x, x + long];
}

describe('a label of the pace chart', () => {
  it('stands where it is wished while it is whole there', () => {
    expect(labelSide('cần có 12', 200, room, 'before')).toBe('before');
    expect(labelSide('đã có 5', 200, room, 'after')).toBe('after');
  });

  it('changes the side on the first days and on the last ones', () => {
    expect(labelSide('cần có 0', 30, room, 'before')).toBe('after');
    expect(labelSide('đã có 28', 300, room, 'after')).toBe('before');
  });

  it('does not touch the axis', () => {
    expect(labelSide('due 0', 60, room, 'before')).toBe('after');
  });

  it('is never cut at an edge while one side has room for it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: left, max: width }),
        fc.integer({ min: 1, max: 22 }),
        fc.constantFrom('before' as const, 'after' as const),
        (at, letters, wished) => {
          const words = 'x'.repeat(letters);
          const [from, to] = extent(words, at, labelSide(words, at, room, wished));
          expect(from).toBeGreaterThanOrEqual(left);
          expect(to).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

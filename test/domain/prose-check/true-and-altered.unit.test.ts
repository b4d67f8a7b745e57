import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import { provinceInput } from '#test/domain/prose-check/province-cases.ts';
import { alsoTrue, trueAndAltered } from '#test/domain/prose-check/true-and-altered.ts';

interface Written {
  readonly text: string;
  /** Where the numbers stand that are told apart. */
  readonly places: readonly number[];
}

/** Of `{410|401}` the one at that place, the last by -1; of several true ones the last true where there are fewer. */
function written(row: string, which: number): Written {
  const places: number[] = [];
  let text = '';
  for (const [at, piece] of row.split(/\{([^{}]*)\}/).entries()) {
    const all = piece.split('|');
    if (at % 2 === 1) places.push(text.length);
    text += at % 2 === 0 ? piece : (all.at(which < 0 ? -1 : Math.min(which, all.length - 2)) ?? '');
  }
  return { text, places };
}

const told = ({ text }: Written) => checkProse({ ...provinceInput, sections: [{ code: 's', text }] });
const against = (outcome: string): boolean => outcome === 'wrong' || outcome === 'doubtful';

describe.each(Object.entries(trueAndAltered))('%s', (_kind, rows) => {
  it.each(rows)('in a true sentence, and told of in an altered one: %s', (row) => {
    for (const which of [0, 1]) expect(told(written(row, which)).filter(({ outcome }) => against(outcome))).toEqual([]);
    const altered = written(row, -1);
    const findings = told(altered);
    expect(findings.filter(({ from, outcome }) => altered.places.includes(from) && outcome === 'right')).toEqual([]);
    expect(findings.some(({ outcome }) => against(outcome))).toBe(true);
  });
});

it.each(alsoTrue)('tells nothing of a true sentence that looks like one of these: %s', (text) =>
  expect(told({ text, places: [] }).filter(({ outcome }) => against(outcome))).toEqual([]),
);

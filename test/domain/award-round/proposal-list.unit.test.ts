import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardMeasures, type Criterion, isShare } from '#domain/award-round/award.ts';
import { type Candidate, proposalList } from '#domain/award-round/proposal-list.ts';

const facts = fc.record({ of: fc.integer({ min: 0, max: 6 }), part: fc.integer({ min: 0, max: 6 }) });
const evidence = fc.array(facts, { minLength: awardMeasures.length, maxLength: awardMeasures.length }).map((drawn) =>
  awardMeasures.map((measure, at) => {
    const { of, part } = drawn[at] ?? { of: 0, part: 0 };
    return isShare(measure) ? { measure, count: Math.min(part, of), of } : { measure, count: part, of: null };
  }),
);
const candidates = fc
  .array(evidence, { maxLength: 12 })
  .map((drawn) => drawn.map((one, at): Candidate => ({ number: at + 1, kind: 'h1', evidence: one })));
const criteria = fc.shuffledSubarray([...awardMeasures], { minLength: 1 }).chain((measures) =>
  fc.array(fc.integer({ min: 0, max: 100 }), { minLength: measures.length, maxLength: measures.length }).map((bounds) =>
    measures.map((measure, at): Criterion => {
      const bound = bounds[at] ?? 0;
      return { measure, atLeast: isShare(measure) ? bound : bound % 7 };
    }),
  ),
);
const drawn = fc.record({ candidates, criteria, quota: fc.integer({ min: 0, max: 8 }), seed: fc.nat() });

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  return list
    .map((one, at) => ({ one, key: (seed * 31 + at * 17) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

describe('the list of proposals', () => {
  it('is the same for the same record and criteria, in whichever order the proposals came', () => {
    fc.assert(
      fc.property(drawn, ({ candidates: all, criteria: asked, quota, seed }) => {
        const other = shuffled(all, seed).map((one) => ({ ...one, evidence: shuffled(one.evidence, seed + 1) }));
        expect(proposalList(other, asked, quota)).toEqual(proposalList(all, asked, quota));
      }),
    );
  });

  it('parts nobody by chance: those alike share a place and a standing, and never more than the quota are within it', () => {
    fc.assert(
      fc.property(drawn, ({ candidates: all, criteria: asked, quota }) => {
        const list = proposalList(all, asked, quota);
        expect(list.map(({ number }) => number).sort((a, b) => a - b)).toEqual(all.map(({ number }) => number));
        expect(list.filter(({ standing }) => standing === 'within').length).toBeLessThanOrEqual(quota);
        for (const one of list)
          for (const number of one.alike) {
            const other = list.find((each) => each.number === number);
            expect([other?.place, other?.standing, other?.alike.includes(one.number)]).toEqual([
              ...[one.place, one.standing, true],
            ]);
          }
        // Whoever stands within has nobody before him who does not.
        const places = (standing: string) =>
          list.filter((one) => one.standing === standing).map(({ place }) => place ?? 0);
        expect(Math.max(0, ...places('within'))).toBeLessThan(
          Math.min(Infinity, ...places('tied'), ...places('beyond')),
        );
      }),
    );
  });

  it('does not fall when the record gets better', () => {
    fc.assert(
      fc.property(drawn, ({ candidates: all, criteria: asked, quota }) => {
        const [first, ...others] = all;
        if (first === undefined) return;
        const better = first.evidence.map((fact) =>
          fact.of === null ? { ...fact, count: fact.count + 1 } : { ...fact, count: fact.of },
        );
        const placeIn = (list: readonly Candidate[]) =>
          proposalList(list, asked, quota).find(({ number }) => number === 1)?.place ?? Infinity;
        expect(placeIn([{ ...first, evidence: better }, ...others])).toBeLessThanOrEqual(placeIn(all));
      }),
    );
  });

  it('compares shares exactly, names what is short and what could not be measured', () => {
    const asked: readonly Criterion[] = [
      { measure: 'reportsInTime', atLeast: 90 },
      { measure: 'tasksInTime', atLeast: 50 },
    ];
    const of = (number: number, inTime: number, reports: number): Candidate => ({
      ...{ number, kind: 'h1' },
      evidence: [
        { measure: 'reportsInTime', count: inTime, of: reports },
        { measure: 'tasksInTime', count: 0, of: 0 },
      ],
    });
    expect(proposalList([of(1, 4, 4), of(2, 9, 10), of(3, 2, 2), of(4, 8, 9)], asked, 1)).toMatchObject([
      { number: 1, place: 1, standing: 'tied', alike: [3], unmeasured: ['tasksInTime'] },
      { number: 3, place: 1, standing: 'tied', alike: [1] },
      { number: 2, place: 3, standing: 'beyond', alike: [] },
      { number: 4, place: null, standing: 'short', short: ['reportsInTime'] },
    ]);
  });
});

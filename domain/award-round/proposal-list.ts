import { type AwardMeasure, type Criterion, type EvidenceFact, isShare } from '#domain/award-round/award.ts';

export interface Candidate {
  readonly number: number;
  readonly kind: string;
  readonly evidence: readonly EvidenceFact[];
}

/** Where a proposal stands against the quota: `tied` is one of several alike of whom the quota takes only some. */
export const proposalStandings = ['within', 'tied', 'beyond', 'short'] as const;
export type ProposalStanding = (typeof proposalStandings)[number];

export interface Proposal {
  readonly number: number;
  /** Criteria it does not meet; those of which the record has nothing to measure stand in `unmeasured` and hold nobody up. */
  readonly short: readonly AwardMeasure[];
  readonly unmeasured: readonly AwardMeasure[];
  /** 1 is the first; those alike share a place. Null: it does not meet the criteria. */
  readonly place: number | null;
  readonly standing: ProposalStanding;
  /** The others that the record cannot tell from it. */
  readonly alike: readonly number[];
}

/**
 * Same record and same criteria, same list: in whichever order the proposals came. Compared by the criteria as they are listed, with exact
 * shares; whoever is alike in all of them shares a place, and no chance and no name parts them: where the quota would, a person does.
 */
export function proposalList(
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  quota: number,
): readonly Proposal[] {
  const judged = candidates.map((candidate) => judge(candidate, criteria));
  const ordered = [...judged].sort(
    (a, b) => Number(b.meets) - Number(a.meets) || compared(a.values, b.values) || a.number - b.number,
  );
  return ordered.map((one) => {
    const alike = ordered.filter((other) => other.meets === one.meets && compared(other.values, one.values) === 0);
    const others = alike.filter(({ number }) => number !== one.number).map(({ number }) => number);
    const { number, short, unmeasured } = one;
    if (!one.meets) return { number, short, unmeasured, place: null, standing: 'short', alike: others };
    const before = ordered.filter((other) => other.meets && compared(other.values, one.values) < 0).length;
    const standing = before + alike.length <= quota ? 'within' : before >= quota ? 'beyond' : 'tied';
    return { number, short, unmeasured, place: before + 1, standing, alike: others };
  });
}

/** A share as its two sides, a count over 1; of nothing to measure it is below every figure. */
interface Value {
  readonly count: number;
  readonly of: number;
}

interface Judged {
  readonly number: number;
  readonly meets: boolean;
  readonly short: readonly AwardMeasure[];
  readonly unmeasured: readonly AwardMeasure[];
  readonly values: readonly Value[];
}

const nothingToMeasure: Value = { count: -1, of: 1 };

function judge({ number, evidence }: Candidate, criteria: readonly Criterion[]): Judged {
  const [short, unmeasured, values]: [AwardMeasure[], AwardMeasure[], Value[]] = [[], [], []];
  for (const { measure, atLeast } of criteria) {
    const value = valueOf(measure, evidence);
    values.push(value);
    if (value === nothingToMeasure) unmeasured.push(measure);
    else if (value.count * (isShare(measure) ? 100 : 1) < atLeast * value.of) short.push(measure);
  }
  return { number, meets: short.length === 0, short, unmeasured, values };
}

function valueOf(measure: AwardMeasure, evidence: readonly EvidenceFact[]): Value {
  const fact = evidence.find((one) => one.measure === measure);
  if (fact === undefined || fact.of === 0) return nothingToMeasure;
  return { count: fact.count, of: fact.of ?? 1 };
}

/** Below zero: `a` comes first. By the first criterion in which they differ. */
function compared(a: readonly Value[], b: readonly Value[]): number {
  for (const [at, mine] of a.entries()) {
    const other = b[at] ?? nothingToMeasure;
    const difference = other.count * mine.of - mine.count * other.of;
    if (difference !== 0) return difference;
  }
  return 0;
}

import type { UnitId } from '#domain/kernel/ids.ts';
import { holderOn } from '#domain/organisation/holders.ts';
import { contactsOf } from '#domain/organisation/queries.ts';
import { endedBy, type ReorganisationWish } from '#domain/organisation/reorganisation.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';

export const findingKinds = [
  'nobody-takes-over',
  'taker-unreached',
  'taker-owes-too',
  'report-handed-in',
  'draft-running',
  'planned-with-it',
  'person-several-successors',
  'hosts-committee',
  'hosts-cycle',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What a person has to know or to decide before it is recorded. `count`: reports, tasks, people, cycles: whatever the kind counts. */
export interface Finding {
  readonly kind: FindingKind;
  readonly unit: UnitId;
  readonly count: number;
}

export interface TouchedShare {
  readonly unit: UnitId;
  /** Which unit answers for it until now: itself, or the one that took over from it. */
  readonly owner: UnitId;
  readonly status: 'expected' | 'submitted' | 'returned' | 'accepted' | 'exempted';
  readonly planned: boolean;
  readonly draft: boolean;
  /** Whether whoever takes over is asked for a report of its own in the same cycle. */
  readonly takerToo: boolean;
}

export interface Touched {
  readonly shares: readonly TouchedShare[];
  readonly tasks: readonly { readonly unit: UnitId }[];
  readonly people: readonly { readonly unit: UnitId }[];
  readonly hostedCycles: readonly { readonly unit: UnitId }[];
}

/** What is not plain about a reorganisation, unit by unit in the order in which they end. `after`: the register once it is recorded. */
export function findingsOf(after: OrganisationState, wish: ReorganisationWish, touched: Touched): readonly Finding[] {
  return endedBy(wish).flatMap((unit) => {
    const of = <T extends { readonly unit: UnitId }>(all: readonly T[]): readonly T[] =>
      all.filter((one) => one.unit === unit);
    const all = touched.shares.filter(({ owner }) => owner === unit);
    const shares = all.filter(({ planned }) => !planned);
    const owed = shares.filter(({ status }) => status === 'expected' || status === 'returned');
    const holder = holderOn(after, unit, wish.effective);
    const open = owed.length + of(touched.tasks).length;
    const heirs = new Set(wish.pairs.filter(({ from }) => from === unit).map(({ to }) => to));
    const found = (kind: FindingKind, count: number): readonly Finding[] =>
      count === 0 ? [] : [{ kind, unit, count }];
    // A report, a draft is named by the unit it is of, which may be one that ended before.
    const ofEach = (kind: FindingKind, some: readonly TouchedShare[]): readonly Finding[] =>
      [...new Set(some.map((one) => one.unit))].map((its) => ({
        ...{ kind, unit: its, count: some.filter((one) => one.unit === its).length },
      }));
    return [
      ...(holder.kind === 'nobody' ? [{ kind: 'nobody-takes-over' as const, unit, count: open }] : []),
      ...found('taker-unreached', holder.kind === 'unit' && isUnreached(after, holder.unit) ? open : 0),
      ...ofEach(
        'taker-owes-too',
        owed.filter(({ takerToo }) => takerToo),
      ),
      ...ofEach(
        'report-handed-in',
        shares.filter(({ status }) => status === 'submitted' || status === 'accepted'),
      ),
      ...ofEach(
        'draft-running',
        owed.filter(({ draft }) => draft),
      ),
      ...ofEach(
        'planned-with-it',
        all.filter(({ planned }) => planned),
      ),
      ...found('person-several-successors', heirs.size > 1 ? of(touched.people).length : 0),
      ...found('hosts-committee', committeesOf(after, unit).length),
      ...found('hosts-cycle', of(touched.hostedCycles).length),
    ];
  });
}

/** Committees it hosts, or is the standing agency of: they need another. */
export function committeesOf(state: OrganisationState, unit: UnitId) {
  return [...recorded(state).committees.values()].filter(
    ({ host, standingAgency }) => host === unit || standingAgency === unit,
  );
}

function isUnreached(state: OrganisationState, unit: UnitId): boolean {
  const { reporter, unitHead } = contactsOf(state, unit);
  return reporter === undefined && unitHead === undefined;
}

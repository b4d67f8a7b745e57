import type { Instant } from '#domain/kernel/instant.ts';
import { isIn, lackOf } from '#domain/review-cycle/board-state.ts';
import type { Standing } from '#domain/review-cycle/state.ts';

/** So many units of a cycle that stand alike. */
export interface AlikeUnits {
  readonly status: Standing['status'];
  /** Null: its clock stands still. */
  readonly dueAt: Instant | null;
  readonly reopened: boolean;
  /** How its first hand-in was judged; null: nothing came yet. */
  readonly firstLate: boolean | null;
  readonly units: number;
}

/** What a cycle expects by now and what it has: the classes of the board, so that each number opens there. */
export interface ReportPace {
  readonly units: number;
  readonly handedIn: number;
  /** Whose end has come. */
  readonly due: number;
  readonly dueHandedIn: number;
  readonly overdue: number;
  readonly missing: number;
  readonly returned: number;
  /** Of the first hand-ins. */
  readonly onTime: number;
  readonly late: number;
}

interface OfCycle {
  readonly asked: boolean;
  readonly closed: boolean;
  readonly now: Instant;
}

export function reportPace(rows: readonly AlikeUnits[], { asked, closed, now }: OfCycle): ReportPace {
  const members = rows.filter(({ status }) => status !== 'exempted');
  // While its clock stands still a unit has no end.
  const lacks = (row: AlikeUnits) =>
    lackOf({ ...row, asked, closed: closed && !row.reopened, suspended: row.dueAt === null }, now);
  const isDue = ({ dueAt }: AlikeUnits): boolean => asked && dueAt !== null && dueAt <= now;
  const sum = (wanted: (row: AlikeUnits) => boolean): number =>
    members.reduce((so, row) => (wanted(row) ? so + row.units : so), 0);
  return {
    units: sum(() => true),
    handedIn: sum(({ status }) => isIn(status)),
    due: sum(isDue),
    dueHandedIn: sum((row) => isDue(row) && isIn(row.status)),
    overdue: sum((row) => lacks(row) === 'overdue'),
    missing: sum((row) => lacks(row) === 'missing'),
    returned: sum((row) => lacks(row) === 'returned'),
    onTime: sum(({ firstLate }) => firstLate === false),
    late: sum(({ firstLate }) => firstLate === true),
  };
}

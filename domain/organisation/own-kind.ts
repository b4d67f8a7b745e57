import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { OwnKindId } from '#domain/kernel/ids.ts';
import { kindFacts, type Level, levelsOpenTo, type UnitKind, unitKindNames } from '#domain/organisation/kinds.ts';

/**
 * A kind that an office adds: a finer name within a shipped kind, which says what is reckoned with such a unit (group, setting, who may
 * stand above it). Territories are kinds of the law and no office's.
 */
export interface OwnKind {
  readonly id: OwnKindId;
  readonly name: string;
  /** Other words for it in lists. */
  readonly words: readonly string[];
  readonly base: UnitKind;
  readonly levels: readonly Level[];
  /** Whether its units are called for reports as a whole kind. */
  readonly reports: boolean;
  /** Inclusive days on which a unit of it may begin; null = open. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** What a kind of one's own may be finer than. */
export const basesOfOwn: readonly UnitKind[] = unitKindNames.filter((kind) => {
  const { territorial, tooWide } = kindFacts(kind);
  return !territorial && tooWide !== true;
});

/** At which levels a unit of it can begin on that day; none: it has ended or not begun, or what it is finer than has. */
export function ownLevelsOpen(own: OwnKind, day: CivilDate): readonly Level[] {
  if ((own.from !== null && day < own.from) || (own.to !== null && own.to < day)) return [];
  return levelsOpenTo(own.base, day).filter((level) => own.levels.includes(level));
}

import type { Act } from '#domain/access/act.ts';
import { prepared } from '#domain/access/rights.ts';
import { hostCoordinator } from '#domain/access/rule.ts';
import type { OutsideIndexCommand } from '#domain/outside-index/commands.ts';
import type { OutsideIndexState } from '#domain/outside-index/state.ts';

const kept = { who: hostCoordinator, right: prepared, when: [{ in: ['none', 'kept'] }] } as const;

/** Who may enter what outsiders publish: the host's coordinator, in the host's own book. */
export const outsideIndexActs: Readonly<Record<OutsideIndexCommand['type'], Act<OutsideIndexState['status']>>> = {
  RecordOutsideIndex: kept,
  CorrectOutsideIndex: kept,
  WithdrawOutsideIndex: kept,
};

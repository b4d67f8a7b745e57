import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { stationDay } from '#web/app/cycle-frame/station-words.ts';
import type { Station } from '#web/app/cycle-frame/use-stations.ts';
import { isOver } from '#web/screens/board/board-model.ts';
import { stateWord } from '#web/screens/board/state-word.ts';
import type { BoardRow } from '#web/screens/board/use-board.ts';
import { words } from '#web/words/vi/index.ts';

const said = i18next.createInstance();
beforeAll(() => said.init({ lng: 'vi', resources: { vi: words } }));

const station: Station = {
  ...{ code: 'plan', state: 'leftOut', on: null, from: null, to: null, by: null, done: null, total: null },
};
// Only what the word is made of.
const row = { state: 'notDue', dueOn: null, daysLeft: null, daysLate: null, mail: null } as unknown as BoardRow;

describe('a cycle that was cancelled, on the screen', () => {
  it('says so under each station that was not reached, not that it is still to come', () => {
    const t = said.getFixedT('vi', 'cycles');
    for (const code of ['plan', 'report', 'conference', 'tasks'] as const)
      expect(stationDay(t, { ...station, code }, 'cancelled')).toBe(words.cycles.stationDate.cancelled);
    expect(stationDay(t, { ...station, state: 'done' }, 'cancelled')).toBe(words.cycles.stationDate.planned);
    expect(stationDay(t, { ...station, state: 'ahead' }, 'planned')).toBe(words.cycles.stationDate.notIssued);
  });

  it('calls a report that never came not sent: it has no deadline that is still ahead', () => {
    const t = said.getFixedT('vi', 'board');
    expect(stateWord(t, row, true).word).toBe(words.board.word.notSent);
    expect(stateWord(t, { ...row, dueOn: '2026-06-19' }, true).word).toBe(words.board.word.notDue);
    expect(stateWord(t, row, false).word).toBe(words.board.word.notCalled);
  });

  it('lets nobody be marked for what cannot be done any more', () => {
    expect(isOver({ cycleStatus: 'cancelled' })).toBe(true);
    expect(isOver({ cycleStatus: 'collecting' })).toBe(false);
  });
});

import type { z } from 'zod';
import { exportPhrases, exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { cycleBoard } from '#api/routes/cycles/cycle-board.route.ts';
import type { BoardRow } from '#api/routes/cycles/board-shape.ts';
import { lines } from '#api/routes/exports/words.ts';
import { date, deadline, instant, integer, sheetOf, text } from '#api/support/columns.ts';
import { ofCycle } from '#api/routes/exports/of-rehearsal.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.board;

export const exportBoard = exportRoute({
  path: '/exports/board.xlsx',
  name: 'exportCycleBoard',
  list: cycleBoard,
  words,
  ofRehearsal: ofCycle,
  sheets: (answers, { sort }) => [
    sheetOf(
      words.list,
      answers.flatMap((board) => (sort === 'protocol' ? groupByGroup(board) : board.rows)),
      words.columns,
      {
        unit: text((row) => row.name, 36),
        kind: text((row) => row.ownKind?.name ?? label('kind', row.kind), 20),
        setting: text((row) => (row.setting === null ? null : label('setting', row.setting))),
        status: text((row) => label('submissionStatus', row.status), 22),
        dueAt: deadline((row) => row.dueAt),
        acknowledgedAt: instant((row) => row.acknowledgedAt),
        submittedAt: instant((row) => row.submittedAt),
        late: text((row) => (row.late === null ? null : row.late ? exportPhrases.late : exportPhrases.onTime), 12),
        round: integer((row) => row.round),
        receipt: integer((row) => row.receipt),
        lastRemindedOn: date((row) => row.lastRemindedOn),
        extensionAsked: date((row) => row.extensionAsked?.until ?? null),
        unitDays: integer((row) => row.unitDays),
        reviewDays: integer((row) => row.reviewDays),
        reviewer: text((row) => row.review?.person ?? null, 24),
        reviewDueOn: date((row) => row.review?.dueOn ?? null),
        reviewLate: integer((row) => row.reviewLate),
        returnReasons: text((row) => lines((row.returnReasons ?? []).map(({ reason }) => reason)), 40),
      },
    ),
  ],
});

/** As on the screen: the groups in their order, in each its rows. */
function groupByGroup({ groups, rows }: z.output<typeof cycleBoard.route.output>): readonly BoardRow[] {
  const keyOf = ({ group, ownKind }: Pick<BoardRow, 'group' | 'ownKind'>): string => `${group} ${ownKind?.id ?? ''}`;
  return groups.flatMap((group) => rows.filter((row) => keyOf(row) === keyOf(group)));
}

import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { listConferences } from '#api/routes/conferences/list-conferences.route.ts';
import { lines, yesNo } from '#api/routes/exports/words.ts';
import { date, integer, sheetOf, text } from '#api/support/columns.ts';
import { ofFlag } from '#api/routes/exports/of-rehearsal.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.conferences;

/** Put off or cancelled it has no day, and nothing is counted from one. */
const hasDay = (status: string): boolean => status !== 'cancelled' && status !== 'postponed';

export const exportConferences = exportRoute({
  path: '/exports/conferences.xlsx',
  name: 'exportConferences',
  list: listConferences,
  words,
  ofRehearsal: ofFlag,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ conferences }) => conferences),
      words.columns,
      {
        heldOn: date((row) => row.heldOn),
        title: text((row) => row.title, 40),
        committees: text((row) => lines(row.committees), 40),
        status: text((row) => label('conferenceStatus', row.status)),
        form: text((row) => label('form', row.form)),
        points: integer((row) => row.points),
        called: integer((row) => row.called),
        present: integer((row) => row.present),
        invited: integer((row) => row.invited),
        answered: integer((row) => row.answered),
        papers: integer((row) => row.papers),
        tasks: integer((row) => row.tasks),
        noticeDueOn: date(({ status, noticeDueOn }) => (hasDay(status) ? noticeDueOn : null)),
        noticeNumber: text((row) => row.noticeNumber),
        rehearsal: text((row) => yesNo(row.rehearsal), 10),
      },
    ),
  ],
});

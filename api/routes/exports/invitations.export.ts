import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { readConference } from '#api/routes/conferences/read-conference.route.ts';
import { integer, sheetOf, text } from '#api/support/columns.ts';
import { ofConference } from '#api/routes/exports/of-rehearsal.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.invitations;

export const exportInvitations = exportRoute({
  path: '/exports/invitations.xlsx',
  name: 'exportInvitations',
  list: readConference,
  words,
  ofRehearsal: ofConference,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ invitees }) => invitees),
      words.columns,
      {
        name: text((invitee) => invitee.name, 44),
        role: text((invitee) => invitee.role),
        count: integer((invitee) => invitee.count),
        answer: text((invitee) => (invitee.answer === null ? null : label('answer', invitee.answer))),
        substitute: text((invitee) => invitee.substitute),
      },
    ),
  ],
});

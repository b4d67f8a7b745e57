import type { StreamId } from '#domain/kernel/ids.ts';
import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { yesNo } from '#api/routes/exports/words.ts';
import { listDeliveries } from '#api/routes/system/list-deliveries.route.ts';
import { instant, integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.deliveries;
const page = 1000;

export const exportDeliveries = exportRoute({
  path: '/exports/deliveries.xlsx',
  name: 'exportDeliveries',
  list: listDeliveries,
  words,
  ofRehearsal: async ({ query: { stream, rehearsal } }, deps) =>
    stream === undefined ? rehearsal === 'true' : (await deps.places.find(stream as StreamId))?.rehearsal === true,
  paged: {
    // Newest first, as on the screen: what is sent meanwhile stands before the first page and shifts no other.
    first: { after: 0, before: 0, limit: page },
    next: ({ next }) => (next === null ? null : { before: next }),
  },
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ deliveries }) => deliveries),
      words.columns,
      {
        dueAt: instant((row) => row.dueAt),
        subject: text((row) => row.subject, 60),
        unit: text((row) => row.unit),
        recipient: text((row) => row.recipient),
        role: text((row) => label('role', row.role)),
        address: text((row) => row.address),
        status: text((row) => label('deliveryStatus', row.status), 18),
        attempts: integer((row) => row.attempts),
        settledAt: instant((row) => row.settledAt),
        response: text((row) => row.response, 40),
        rehearsal: text((row) => yesNo(row.rehearsal), 10),
      },
    ),
  ],
});

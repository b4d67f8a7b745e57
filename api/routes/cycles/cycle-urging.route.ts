import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { handedOnRoles } from '#domain/organisation/holders.ts';
import { contactsOfUnits } from '#db/queries/contacts-of-units.query.ts';
import { cycleBoard } from '#db/queries/cycle-board.query.ts';
import { mailTrouble } from '#db/queries/mail-trouble.query.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { isMended } from '#api/support/mended-address.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { Ended, endedUnits } from '#api/support/ended.ts';
import { CycleParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { Audience } from '#api/support/unions.ts';

const Recipient = z.object({
  role: z.enum(handedOnRoles),
  name: z.string().nullable(),
  address: z.string().nullable(),
  failing: z.boolean().describe('The newest letter to this recipient did not arrive'),
});

export const cycleUrging = queryRoute({
  path: '/cycles/:cycle/urging',
  tag: 'cycles',
  summary: 'What a reminder by hand would do, for every unit that owes a report: who gets it, or why nobody does',
  name: 'readCycleUrging',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    now: z.iso.datetime(),
    units: z.array(
      z.object({
        unit: z.string(),
        name: z.string(),
        takesReminder: z.boolean(),
        because: z.enum(['remindedToday', 'collectionClosed', 'callNotIssued', 'nobodyAnswers']).nullable(),
        recipients: z.array(Recipient),
        ended: Ended.describe('The unit is no more: its letters go to whoever takes over'),
        remindersSent: z.int(),
        lastRemindedAt: z.iso.datetime().nullable(),
        next: z
          .object({ at: z.iso.datetime(), offset: z.int(), audience: Audience })
          .nullable()
          .describe('The next step of the ladder, if the unit still owes its report then'),
      }),
    ),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readBoard', place);
    const doc = await docOf(deps, place);
    const now = nowOf('plan' in doc ? (doc.plan?.clock ?? null) : null);
    const today = vietnamDate(now);
    const owing = (await cycleBoard(deps.db, place.stream, null)).filter(
      ({ status }) => status === 'expected' || status === 'returned',
    );
    const units = owing.map(({ unit }) => unit);
    const ended = await endedUnits(deps, units, today);
    const takers = [...ended.values()].flatMap((one) => one?.takenOverBy?.unit ?? []).map(unitId);
    const [contacts, troubles] = await Promise.all([
      contactsOfUnits(deps.db, [...units, ...takers], handedOnRoles),
      mailTrouble(deps.db, place.stream, null),
    ]);
    const armed = new Map(('deadlines' in doc ? doc.deadlines : []).map((one) => [one.deadline.version, one]));
    return {
      now,
      units: owing.map((row) => {
        const open = doc.status === 'collecting' || (doc.status === 'collected' && row.reopened);
        const gone = ended.get(row.unit) ?? null;
        const nobody = gone !== null && gone.takenOverBy === null;
        const because = open
          ? nobody
            ? ('nobodyAnswers' as const)
            : row.last_reminded_on === today && !isMended(row.unit, contacts, troubles)
              ? ('remindedToday' as const)
              : null
          : doc.status === 'planned'
            ? ('callNotIssued' as const)
            : ('collectionClosed' as const);
        const deadline = armed.get(row.deadline_version);
        const next = deadline?.deadline.rungs.find(({ key, at }) => at > now && !deadline.fired.includes(key));
        return {
          unit: row.unit,
          name: row.name,
          takesReminder: because === null,
          because,
          recipients: nobody ? [] : recipientsOf(unitId(gone?.takenOverBy?.unit ?? row.unit), contacts, troubles),
          ended: gone,
          remindersSent: row.reminders_sent,
          lastRemindedAt: row.last_reminded_at?.toISOString() ?? null,
          next:
            !open || next === undefined || (nobody && next.audience === 'unit')
              ? null
              : { at: next.at, offset: next.offset, audience: next.audience },
        };
      }),
    };
  },
});

type Contacts = Awaited<ReturnType<typeof contactsOfUnits>>;
type Troubles = Awaited<ReturnType<typeof mailTrouble>>;

/** A post nobody holds is listed too: its letter will have no address. */
function recipientsOf(unit: UnitId, contacts: Contacts, troubles: Troubles): z.output<typeof Recipient>[] {
  return handedOnRoles.flatMap((role): z.output<typeof Recipient>[] => {
    const found = contacts.filter((contact) => contact.unit === unit && contact.role === role);
    const failing = troubles.some((trouble) => trouble.unit === unit && trouble.role === role);
    if (found.length === 0) return [{ role, name: null, address: null, failing }];
    return found.map(({ name, address }) => ({ role, name, address, failing }));
  });
}

import { z } from 'zod';
import { dayIn, numberIn, type Question, value } from '#example/run/expected/answer.ts';
import { cutOffOf, periodCodeOf } from '#example/case/timeline.ts';

const Window = z.object({ from: z.string(), to: z.string(), days: z.int(), daysFromCutOff: z.int().nullable() });

/** Data windows of a period, and the days from a cut-off to the conference. */
export const dataWindow: Question = async (given, { api, office, content }) => {
  const period = periodIn(given);
  if (period !== null) {
    const { from, to, days } = await api.get(office.coordinator, `/questions/window?period=${period}`, Window);
    return value({ from, to, days });
  }
  const cutOff = dayIn(given);
  const review = content.reviews.find((one) => cutOffOf(one) === cutOff);
  if (!/^days from the cut-off .* to the conference$/.test(given) || review === undefined) return null;
  const path = `/questions/window?period=${periodCodeOf(review)}&until=${content.event.date}`;
  return value((await api.get(office.coordinator, path, Window)).daysFromCutOff);
};

function periodIn(given: string): string | null {
  const half = /^(first|second) half of (\d{4})$/.exec(given);
  if (half !== null) return `${half[2] ?? ''}-H${half[1] === 'first' ? '1' : '2'}`;
  const quarter = /^quarter ([1-4]) of (\d{4})$/.exec(given);
  if (quarter !== null) return `${quarter[2] ?? ''}-Q${quarter[1] ?? ''}`;
  return /^year (\d{4})$/.exec(given)?.[1] ?? null;
}

/** The notice's term and the latest day of the invitations, both ways of counting. */
export const deadline: Question = async (given, { api, office, content }) => {
  const workingDays = numberIn(given, /(\d+) (?:clear )?working days/);
  const notice = given.startsWith('conclusion notice');
  if (workingDays === null || (!notice && !given.startsWith('latest day to send invitations'))) return null;
  const query = new URLSearchParams({
    kind: notice ? 'conclusionNotice' : 'invitationLatest',
    heldOn: content.event.date,
    workingDays: String(workingDays),
    countedBack: String(given.includes('counted back')),
  });
  const path = `/questions/deadline?${query.toString()}`;
  return value((await api.get(office.coordinator, path, z.object({ date: z.string() }))).date);
};

const Successors = z.object({ standing: z.string(), units: z.array(z.object({ id: z.string() })) });

/** Who stands for the host on a day: it may have ended, or become something of another level. */
export const resolve: Question = async (given, { api, office, cast }) => {
  const on = dayIn(given);
  if (on === null || !given.startsWith('host unit on')) return null;
  const path = `/organisation/units/${cast.host.id}/successors?on=${on}`;
  const { units } = await api.get(office.coordinator, path, Successors);
  return value(units.length === 1 ? units[0]?.id : units.map(({ id }) => id));
};

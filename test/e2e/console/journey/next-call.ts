import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { stayingOpen } from '#test/e2e/console/journey/conclude.ts';
import { planAndCall } from '#test/e2e/console/journey/plan-and-call.ts';

/** The year-end call brings what the half-year left open, and so does the agenda of its conference. Answers the cycle's address. */
export async function nextCall(cast: Cast): Promise<string> {
  const cycle = await planAndCall(cast, {
    ...{ span: 'Y', number: '45', asksFor: stayingOpen },
    ...{ begins: '30/11/2020', due: '18/12/2020', conference: '25/12/2020' },
  });
  const office = await cast.as('coordinator');
  const left = await office.request.get(`/cycles/${cycle}/left-open`);
  const { agenda } = (await left.json()) as { agenda: readonly string[] };
  if (!agenda.some((item) => item.includes('31-TB')))
    throw new Error(`the agenda does not report on the notice before: ${agenda.join('; ')}`);
  return cycle;
}

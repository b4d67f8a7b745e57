import { award } from '#test/e2e/console/journey/award.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { closeCycle } from '#test/e2e/console/journey/close-cycle.ts';
import { conclude } from '#test/e2e/console/journey/conclude.ts';
import { confer } from '#test/e2e/console/journey/confer.ts';
import { followUp } from '#test/e2e/console/journey/follow-up.ts';
import { lookAround } from '#test/e2e/console/journey/look-around.ts';
import { nextCall } from '#test/e2e/console/journey/next-call.ts';
import { passDown } from '#test/e2e/console/journey/pass-down.ts';
import { planAndCall } from '#test/e2e/console/journey/plan-and-call.ts';
import { reportAndSign } from '#test/e2e/console/journey/report-and-sign.ts';
import { reviewAndApprove } from '#test/e2e/console/journey/review-and-approve.ts';

/** A year: from the plan of the half-year to the year-end call and an award, and a look at everything else. */
export async function playAll(cast: Cast): Promise<void> {
  const cycle = await planAndCall(cast);
  await reportAndSign(cast, cycle);
  await reviewAndApprove(cast, cycle);
  const conference = await confer(cast, cycle);
  await conclude(cast, conference);
  await followUp(cast, conference);
  await passDown(cast, conference);
  await closeCycle(cast, cycle);
  await nextCall(cast);
  await award(cast);
  await lookAround(cast, cycle);
}

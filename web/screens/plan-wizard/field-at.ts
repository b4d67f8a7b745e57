import { keysOf } from '#web/kit/closed-list.ts';
import type { PlanBody } from '#web/screens/plan-wizard/plan-body.ts';

const fields = keysOf<keyof PlanBody>({
  ...{ committee: 1, period: 1, key: 1, clock: 1, programmes: 1, reviewKind: 1, inspection: 1, members: 1, years: 1 },
  ...{ template: 1, signer: 1, dataWindow: 1, cutOff: 1, collection: 1, levels: 1, settings: 1, rollToWorkingDay: 1 },
  ...{ ladder: 1, conference: 1, conferenceDate: 1, conferencePlace: 1, basis: 1 },
});

/** Which part of the plan is meant: beside the form a sentence such as "this field is required" is about no field. Null = the whole. */
export function fieldAt(pointer: string): keyof PlanBody | null {
  const [, first] = pointer.split('/');
  return fields.find((field) => field === first) ?? null;
}

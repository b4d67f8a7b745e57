import { type PriorAct, priorActIn, type PriorActs } from '#domain/kernel/prior-act.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import type { OrganisationRefusalCode } from '#domain/organisation/refusals.ts';

/** Which refusals of the register somebody's earlier act stands behind. */
const acts: PriorActs<OrganisationRefusalCode, OrganisationEvent> = {
  'unit-already-registered': { types: ['UnitEstablished'], of: { fact: 'unit', in: 'unit.id' } },
  'unit-already-ended': { types: ['UnitDissolved'], of: { fact: 'unit', in: 'unit' } },
  'reorganisation-already-recorded': { types: ['ReorganisationRecorded'], of: { fact: 'reorganisation', in: 'id' } },
};

export function priorAct(
  _state: unknown,
  { data }: OrganisationCommand,
  refusal: Refusal<OrganisationRefusalCode>,
): PriorAct | null {
  return priorActIn(acts, data, refusal);
}

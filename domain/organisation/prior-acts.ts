import type { PriorAct } from '#domain/kernel/prior-act.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import type { OrganisationRefusalCode } from '#domain/organisation/refusals.ts';

interface Line {
  readonly types: readonly OrganisationEvent['type'][];
  /** Where the event names what the refusal names under this fact. */
  readonly fact: string;
  readonly in: string;
}

/** Which refusals of the register somebody's earlier act stands behind. */
const acts: Partial<Record<OrganisationRefusalCode, Line>> = {
  'unit-already-registered': { types: ['UnitEstablished'], fact: 'unit', in: 'unit.id' },
  'unit-already-ended': { types: ['UnitDissolved'], fact: 'unit', in: 'unit' },
  'reorganisation-already-recorded': { types: ['ReorganisationRecorded'], fact: 'reorganisation', in: 'id' },
};

export function priorAct(
  _state: unknown,
  _command: unknown,
  { code, facts }: Refusal<OrganisationRefusalCode>,
): PriorAct | null {
  const line = acts[code];
  if (line === undefined) return null;
  return { types: line.types, about: { id: String(facts[line.fact]), in: [line.in] } };
}

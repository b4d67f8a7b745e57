import type { Aggregate } from '#domain/kernel/decision.ts';
import { withoutProcess } from '#domain/kernel/without-process.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import { decide } from '#domain/organisation/decide.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import { evolve } from '#domain/organisation/evolve.ts';
import { priorAct } from '#domain/organisation/prior-acts.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';

/** One for the installation, on its ledger. It has no process: nothing in it happens by time alone. */
export const organisation: Aggregate<OrganisationState, OrganisationCommand, OrganisationEvent> = {
  kind: 'organisation',
  initial: { status: 'none' },
  decide,
  priorAct,
  evolve,
  ...withoutProcess,
};

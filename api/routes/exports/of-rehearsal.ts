import { conferenceStream, cycleStream } from '#api/support/ids.ts';
import type { ApiDeps } from '#api/support/deps.ts';

/** A list that shows either rehearsals or real work. */
export function ofFlag({ query }: { readonly query: { readonly rehearsal: boolean } }): boolean {
  return query.rehearsal;
}

export async function ofCycle(
  { params }: { readonly params: { readonly cycle: string } },
  deps: ApiDeps,
): Promise<boolean> {
  return (await deps.places.find(cycleStream(params.cycle)))?.rehearsal === true;
}

export async function ofConference(
  { params }: { readonly params: { readonly conference: string } },
  deps: ApiDeps,
): Promise<boolean> {
  return (await deps.places.find(conferenceStream(params.conference)))?.rehearsal === true;
}

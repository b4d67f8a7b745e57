import { isThere, type LinkState, type RollCall, type RollCallEntry } from '#domain/conference/parts.ts';

interface Decided {
  readonly point: string;
  readonly name: string;
  readonly unit: string | null;
  readonly approved: boolean;
}

export function isSamePerson(one: Pick<Decided, 'name' | 'unit'>, other: Pick<Decided, 'name' | 'unit'>): boolean {
  return one.name === other.name && one.unit === other.unit;
}

/** Sits there, and yet is not counted: nobody has approved that he comes for somebody else. */
export function isUncounted({ state, approval = 'approved' }: RollCallEntry): boolean {
  return state === 'substitute' && approval !== 'approved';
}

/** Everybody who sits at a point, those included who do not count. */
export function sitting({ present, entries }: Pick<RollCall, 'present' | 'entries'>): number {
  return present + entries.filter(isUncounted).length;
}

export function attendedAmong(entries: readonly RollCallEntry[]): number {
  return entries.filter(({ state }) => isThere(state)).length;
}

/** The roll-call after the host has decided on a substitute: he counts from now on, or no more. */
export function decided(call: RollCall, data: Decided): RollCall {
  if (call.point !== data.point) return call;
  const all = sitting(call);
  const entries = call.entries.map((entry): RollCallEntry => {
    if (entry.state !== 'substitute' || !isSamePerson(entry, data)) return entry;
    return { ...entry, approval: data.approved ? 'approved' : 'refused' };
  });
  return { ...call, entries, present: all - entries.filter(isUncounted).length };
}

/** Told late or twice, the newest stands. */
export function withLink(links: readonly LinkState[], told: LinkState): readonly LinkState[] {
  const known = links.find(({ point }) => point === told.point);
  if (known !== undefined && known.since > told.since) return links;
  return [...links.filter((link) => link !== known), told];
}

import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { LedgerId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';

/** The books of the hosts the actor works for: the real ones and those of rehearsals. */
export function booksOf(actor: Actor): readonly LedgerId[] {
  return hostsOf(actor).flatMap((host) => [ledgerOf(host, false), ledgerOf(host, true)]);
}

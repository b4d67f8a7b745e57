import type { Actor } from '#domain/kernel/actor.ts';
import { hostsOf } from '#domain/access/rule.ts';
import type { LedgerId } from '#domain/kernel/ids.ts';
import { hostOfLedger, installationLedger } from '#domain/kernel/streams.ts';

/** The books somebody may ask about: an administrator of all of them, staff of those of their hosts and of the one all share. */
export function seesBook(actor: Actor, ledger: LedgerId): boolean {
  return actor.role === 'admin' || ledger === installationLedger || hostsOf(actor).includes(hostOfLedger(ledger));
}

import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import { organisationStream } from '#domain/kernel/streams.ts';
import { holderOn } from '#domain/organisation/holders.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { Trx } from '#db/database.ts';
import type { OwedLetter } from '#db/outbox/queue-letters.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { foldMissing } from '#engine/states/fold-missing.ts';

/**
 * Letters to a unit that has ended go to whoever answers for it on the letter's own day; where nobody does, to nobody: a unit that is
 * no more is not reminded. A host's own staff are written to as before: what it hosts is not handed on.
 */
export async function toHolders(
  deps: EngineDeps,
  trx: Trx,
  organisationVersion: number,
  letters: readonly OwedLetter[],
): Promise<readonly OwedLetter[]> {
  if (letters.length === 0 || organisationVersion === 0) return letters;
  const { aggregate } = deps.registry.organisation;
  const known = deps.cache.get(organisationStream) ?? { state: aggregate.initial, version: 0 };
  const { erased } = deps.cache;
  const entry =
    known.version >= organisationVersion ? known : await foldMissing(trx, aggregate, organisationStream, known);
  // Read from what is committed: it may be remembered whatever becomes of this pass.
  if (entry !== known && erased === deps.cache.erased) deps.cache.remember(organisationStream, entry);
  // Of the organisation's own stream: its states are this aggregate's.
  const organisation = entry.state as OrganisationState;
  return letters.flatMap((owed) => {
    const to = readersOf(organisation, owed);
    return to.length === 0 && owed.letter.to.length > 0 ? [] : [{ ...owed, letter: { ...owed.letter, to } }];
  });
}

function readersOf(organisation: OrganisationState, { at, letter }: OwedLetter): readonly Addressee[] {
  const day = vietnamDate(at);
  const found = new Map<string, Addressee>();
  for (const to of letter.to) {
    const holder =
      to.role === 'reporter' || to.role === 'unitHead'
        ? holderOn(organisation, to.unit, day)
        : { kind: 'itself' as const };
    if (holder.kind === 'nobody') continue;
    const reader = holder.kind === 'unit' ? { ...to, unit: holder.unit } : to;
    found.set(`${reader.role} ${reader.unit}`, reader);
  }
  return [...found.values()];
}

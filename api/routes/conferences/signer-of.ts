import type { Signer } from '#domain/conference/conclusion.ts';
import type { ConvenedState } from '#api/routes/conferences/summary-of.ts';

/** Who most likely signs: whoever signed the invitations, else the first chair, whose name may not be known yet. */
export function signerOf({ invitations, facts }: ConvenedState): Signer {
  if (invitations !== null) return invitations.signer;
  const [chair] = facts.coChairs;
  return { authority: '', post: chair?.post ?? '', name: chair?.name ?? '' };
}

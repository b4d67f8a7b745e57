import type { ConvenedFacts } from '#domain/conference/events.ts';
import type { Signer } from '#domain/documents/signer.ts';
import { officeBeside, usualSigning } from '#domain/documents/usual-signing.ts';
import type { ConvenedState } from '#api/routes/conferences/summary-of.ts';

/** Who most likely signs: whoever signed the invitations, else the first chair, whose name may not be known yet. */
export function signerOf({ invitations, facts }: ConvenedState): Signer {
  if (invitations !== null) return invitations.signer;
  return firstToSign(facts);
}

/** The first chair, as the layout has it. */
export function firstToSign({
  coChairs,
  layout,
  issuer,
}: Pick<ConvenedFacts, 'coChairs' | 'layout' | 'issuer'>): Signer {
  const [chair] = coChairs;
  if (chair === undefined) return { authority: '', post: '', name: '' };
  const office = issuer.papers?.sealOfSuperior === true ? officeBeside(chair.post) : null;
  return {
    ...usualSigning(layout, chair.post),
    name: chair.name ?? '',
    ...(office === null ? {} : { office }),
  };
}

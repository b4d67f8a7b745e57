import type { Signer } from '#domain/documents/signer.ts';
import { usualSigning } from '#domain/documents/usual-signing.ts';
import type { CommitteeData } from '#domain/organisation/committee.ts';

/** Who may sign for the committee and how, its head first; what his name is nobody registered. */
export function usualSigners({
  layout,
  chair,
  standingDeputy,
  papers,
}: Pick<CommitteeData, 'layout' | 'chair' | 'standingDeputy' | 'papers'>): readonly Omit<Signer, 'name'>[] {
  return [chair, standingDeputy].flatMap((post) => {
    if (post === null) return [];
    const [office] = papers?.sealOfSuperior === true ? post.posts : [];
    return [{ ...usualSigning(layout, post.title), ...(office === undefined ? {} : { office }) }];
  });
}

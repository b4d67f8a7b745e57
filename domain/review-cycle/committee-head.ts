import { documentSymbol } from '#domain/documents/document-number.ts';
import type { LetterHead } from '#domain/documents/letter-head.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';

/** What every paper of a cycle has in common. */
export function committeeHead({
  committee,
  clock,
}: Pick<CyclePlan, 'committee' | 'clock'>): Omit<LetterHead, 'number' | 'date' | 'signer'> {
  const { layout, superior, name: issuer, issuerCode, place, papers } = committee;
  return {
    ...{ layout, rehearsal: clock !== null, superior, issuer, issuerCode, place },
    ...(papers === undefined ? {} : { papers }),
  };
}

/** How other papers cite the letter that called for the reports. */
export function callSymbol({ committee }: Pick<CyclePlan, 'committee'>, number: WrittenNumber): string {
  const { layout, issuerCode, papers } = committee;
  return documentSymbol({
    ...{ layout, number, type: 'congVan', issuerCode },
    ...(papers?.draftingUnit === undefined ? {} : { draftingUnit: papers.draftingUnit }),
  });
}

import { documentSymbol, type NumberParts } from '#domain/documents/document-number.ts';
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

/** How other papers cite one of a cycle's. */
export function paperSymbol(
  { committee }: Pick<CyclePlan, 'committee'>,
  type: NumberParts['type'],
  number: WrittenNumber,
): string {
  const { layout, issuerCode, papers } = committee;
  return documentSymbol({
    ...{ layout, number, type, issuerCode },
    ...(papers?.draftingUnit === undefined ? {} : { draftingUnit: papers.draftingUnit }),
  });
}

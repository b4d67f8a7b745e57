import { z } from 'zod';
import { type ReturnReason, returnKinds } from '#domain/review-cycle/report.ts';
import { returnKindLabels } from '#domain/words/labels.ts';
import { PlaceField } from '#api/support/fields.ts';

/** What is to be corrected at one place, as a reviewer states it. */
export const ReasonField = z.strictObject({
  path: PlaceField,
  reason: z.string().trim().max(4000).default('').describe('In words; may be left out where a kind says it'),
  kind: z.enum(returnKinds).optional().describe('What is wrong, for whoever counts it'),
});

/** Letters, lists and prints show words: those of the list stand before the remark. */
export function reasonsOf(stated: readonly z.output<typeof ReasonField>[]): readonly ReturnReason[] {
  return stated.map(({ path, reason, kind }) => {
    if (kind === undefined) return { path, reason };
    const said = kind === 'other' ? [reason] : [returnKindLabels[kind], reason];
    return { path, reason: said.filter((part) => part !== '').join(': '), kind };
  });
}

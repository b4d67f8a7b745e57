import type { Claim } from '#test/trust/claim.ts';

export const record: readonly Claim[] = [];

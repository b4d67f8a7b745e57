import type { Claim } from '#test/trust/claim.ts';

export const seen: readonly Claim[] = [];

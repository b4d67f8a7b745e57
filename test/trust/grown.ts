import type { Claim } from '#test/trust/claim.ts';

export const grown: readonly Claim[] = [];

import type { Claim } from '#test/trust/claim.ts';

export const rest: readonly Claim[] = [];

import type { Claim } from '#test/trust/claim.ts';

export const broken: readonly Claim[] = [];

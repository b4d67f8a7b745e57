import type { Claim } from '#test/trust/claim.ts';

export const signin: readonly Claim[] = [];

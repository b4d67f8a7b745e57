import type { Claim } from '#test/trust/claim.ts';

export const http: readonly Claim[] = [];

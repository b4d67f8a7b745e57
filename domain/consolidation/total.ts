/** `derived`: a share or a computed figure, reckoned from the totals, or a whole some unit gave only in parts. Never to be shown as reported. */
export interface Total {
  readonly code: string;
  readonly value: string;
  readonly basis: 'summed' | 'derived';
  /** How many accepted reports gave a figure; of what is reckoned, all that it is made of. */
  readonly reports: number;
  /** Of what is reckoned: what its figures come to over the units that gave them all. Left out: those are the totals, no unit gave only some. */
  readonly over?: readonly { readonly code: string; readonly value: string }[];
}

/** By code, what a total is made of: the totals, or what its figures come to over the units that gave them all. */
export function partsOf(
  total: Total | undefined,
  totals: ReadonlyMap<string, Total>,
): ReadonlyMap<string, { readonly value: string }> {
  return total?.over === undefined ? totals : new Map(total.over.map((one) => [one.code, one]));
}

import { unreachable } from '#domain/kernel/never.ts';

/** What a check can verify between the figures of one report. The letters are those of the domain's list of checks. */
export type Relation =
  | { readonly id: string; readonly check: 'K1'; readonly whole: string; readonly parts: readonly string[] }
  | {
      readonly id: string;
      readonly check: 'K2';
      readonly share: string;
      readonly numerator: string;
      readonly denominator: string;
      /** Digits after the decimal mark in the printed share. */
      readonly decimals: number;
    }
  | { readonly id: string; readonly check: 'K3'; readonly part: string; readonly whole: string }
  | { readonly id: string; readonly check: 'K7'; readonly part: string; readonly whole: string };

/** Every indicator code that a relation names, with its place in the relation. */
export function codesOf(relation: Relation): readonly { readonly at: string; readonly code: string }[] {
  switch (relation.check) {
    case 'K1':
      return [
        { at: 'whole', code: relation.whole },
        ...relation.parts.map((code, index) => ({ at: `parts/${index}`, code })),
      ];
    case 'K2':
      return [
        { at: 'share', code: relation.share },
        { at: 'numerator', code: relation.numerator },
        { at: 'denominator', code: relation.denominator },
      ];
    case 'K3':
    case 'K7':
      return [
        { at: 'part', code: relation.part },
        { at: 'whole', code: relation.whole },
      ];
    default:
      return unreachable(relation);
  }
}

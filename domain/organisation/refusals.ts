import type { Refusal } from '#domain/kernel/refusal.ts';

/** The codes name the organisation's things: all aggregates' words are joined in one table. */
export type OrganisationRefusalCode =
  | 'organisation-not-permitted'
  | 'unit-id-malformed'
  | 'unit-already-registered'
  | 'unit-not-registered'
  | 'unit-name-empty'
  | 'unit-validity-empty'
  | 'unit-validity-overlaps'
  | 'unit-validity-contradicts'
  | 'unit-not-valid-then'
  | 'unit-change-out-of-order'
  | 'unit-already-ended'
  | 'unit-ends-before-it-takes-over'
  | 'unit-has-valid-children'
  | 'unit-kind-not-of-level'
  | 'unit-kind-not-in-force'
  | 'own-kind-id-malformed'
  | 'own-kind-name-empty'
  | 'own-kind-name-taken'
  | 'own-kind-base-not-open'
  | 'own-kind-level-not-of-base'
  | 'own-kind-ends-before-it-begins'
  | 'own-kind-still-used'
  | 'own-kind-unknown'
  | 'own-kind-not-in-force'
  | 'unit-level-not-in-force'
  | 'unit-level-fixed'
  | 'parent-not-registered'
  | 'parent-not-valid-then'
  | 'parent-below-unit'
  | 'parent-cycle'
  | 'parent-not-territorial'
  | 'legal-basis-missing'
  | 'correction-reason-missing'
  | 'reorganisation-id-empty'
  | 'reorganisation-already-recorded'
  | 'reorganisation-without-pairs'
  | 'reorganisation-pair-repeated'
  | 'reorganisation-into-itself'
  | 'reorganisation-giver-not-valid'
  | 'reorganisation-successor-not-valid'
  | 'reorganisation-successor-ends'
  | 'reorganisation-ends-with-successor'
  | 'reorganisation-take-over-goes-on'
  | 'reorganisation-same-day'
  | 'reorganisation-move-stays'
  | 'reorganisation-merges-one'
  | 'reorganisation-level-stays'
  | 'taker-of-unit-that-goes-on'
  | 'taker-not-yours-to-name'
  | 'contact-name-empty'
  | 'contact-email-malformed'
  | 'committee-id-malformed'
  | 'committee-not-registered'
  | 'committee-detail-empty'
  | 'committee-without-programme'
  | 'committee-name-out-of-order'
  | 'committee-member-without-name'
  | 'committee-member-repeated'
  | 'number-series-without-term'
  | 'number-series-term-empty'
  | 'yearly-plan-span-repeated'
  | 'yearly-plan-lead-out-of-range'
  | 'yearly-plan-outside-years'
  | 'yearly-plan-ends-before-it-begins'
  | 'yearly-plan-name-empty'
  | 'yearly-plan-period-reversed'
  | 'yearly-plan-comes-too-soon';

/** One thing at fault. `pointer` is relative to what was looked at; null = the record stands against it, not the input. */
export interface Fault {
  readonly code: OrganisationRefusalCode;
  readonly pointer: string | null;
  readonly facts: Refusal['facts'];
}

export function fault(
  code: OrganisationRefusalCode,
  pointer: string | null,
  facts: Refusal['facts'] = {},
): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: { code, pointer, facts } };
}

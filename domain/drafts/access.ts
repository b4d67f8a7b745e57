import { isStaffOf, worksFor } from '#domain/access/rule.ts';
import { type Right, rightsOfRole } from '#domain/access/rights.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** Whose paper a draft is. A cycle's report may be prepared twice: by the unit, and by the host from what came on paper. */
export type DraftPlace =
  | {
      readonly kind: 'report';
      readonly cycle: string;
      readonly unit: UnitId;
      readonly host: UnitId;
      readonly onBehalf: boolean;
    }
  | { readonly kind: 'conclusions'; readonly conference: string; readonly host: UnitId }
  | { readonly kind: 'minutes'; readonly conference: string; readonly host: UnitId }
  | { readonly kind: 'consolidated'; readonly cycle: string; readonly host: UnitId }
  | { readonly kind: 'plan'; readonly owner: string; readonly name: string; readonly unit: UnitId };

/** The name under which it is stored and a change of it is told. */
export function draftKey(place: DraftPlace): string {
  switch (place.kind) {
    case 'report':
      return `report/${place.cycle}/${place.unit}${place.onBehalf ? '/on-behalf' : ''}`;
    case 'conclusions':
      return `conclusions/${place.conference}`;
    case 'minutes':
      return `minutes/${place.conference}`;
    case 'consolidated':
      return `consolidated/${place.cycle}`;
    case 'plan':
      return `plan/${place.owner}/${place.name}`;
    default:
      return unreachable(place);
  }
}

/** A plan is one's own until it is made; the account if there is one, else the position a token states. */
export function ownerOf(actor: Actor): string {
  return actor.account ?? `${actor.unit}.${actor.role}.${encodeURIComponent(actor.person)}`;
}

/** To prepare is enough: what is prepared is sent by whoever may send it. Who may send may also prepare. */
export function mayDraft(actor: Actor, place: DraftPlace): boolean {
  switch (place.kind) {
    case 'report':
      if (place.onBehalf) return worksFor(place.host, actor) && actor.role === 'coordinator' && holds(actor, 'draft');
      return inUnit(actor, place.unit) && (holds(actor, 'draft') || holds(actor, 'submit'));
    case 'conclusions':
    case 'minutes':
    case 'consolidated':
      return isStaffOf(place.host, actor) && (holds(actor, 'draft') || holds(actor, 'conclude'));
    case 'plan':
      return place.owner === ownerOf(actor) && inUnit(actor, place.unit);
    default:
      return unreachable(place);
  }
}

/** Trình: laid before whoever approves it, who does not lay it before himself. */
export function mayPresent(actor: Actor, kind: DraftPlace['kind']): boolean {
  return kind !== 'consolidated' || actor.role !== 'leader';
}

/** The host's staff hear that a unit's report is being prepared, as the board shows; they do not read it. */
export function mayKnowOfDraft(actor: Actor, place: DraftPlace): boolean {
  return mayDraft(actor, place) || (place.kind === 'report' && isStaffOf(place.host, actor));
}

export function holds(actor: Actor, right: Right): boolean {
  if (actor.role === 'system') return false;
  return (actor.rights ?? rightsOfRole[actor.role]).includes(right);
}

function inUnit(actor: Actor, unit: UnitId): boolean {
  return actor.unit === unit && actor.role !== 'admin' && actor.role !== 'system';
}

import type { ConferenceCorrected, Replaced, Stated } from '#domain/conference/events.ts';
import { dayFacts, invitedUnits, toUnit } from '#domain/conference/letter-facts.ts';
import type { ConferenceLetter } from '#domain/conference/letter-templates.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { statedLines } from '#domain/words/correction-lines.ts';
import { inviteeLines, pointLines } from '#domain/words/correction-own-lines.ts';

/** One letter a unit: what changed for all, then what changed for itself. Whom nothing of it concerns hears nothing. */
export function correctionLetters(
  state: ConferenceFacts,
  { correction, now, was, points, invitees, reason, told }: ConferenceCorrected['data'],
): readonly ConferenceLetter[] {
  const { invitations } = state;
  if (!told || invitations === null) return [];
  const { layout, issuer, hour } = state.facts;
  const forAll = statedLines(toTell(now, hour), was);
  const names = new Map(invitedUnits(state).map(({ unit, name }) => [unit, name]));
  const own = new Map<UnitId, string[]>();
  for (const { unit, lines } of [...ofUnits(invitees, inviteeLines), ...ofUnits(points, pointLines)])
    own.set(unit, [...(own.get(unit) ?? []), ...lines]);
  for (const { unit, name } of [...(invitees?.was ?? []), ...(points?.set ?? []), ...(points?.was ?? [])])
    if (unit !== null && !names.has(unit)) names.set(unit, name);
  const { number } = invitations;
  const documentNumber = documentSymbol({ layout, number, type: 'giayMoi', issuerCode: issuer.issuerCode });
  const invited = new Set(invitedUnits(state).map(({ unit }) => unit));
  return [...names].flatMap(([unit, name]) => {
    const lines = [...(invited.has(unit) ? forAll : []), ...(own.get(unit) ?? [])];
    if (lines.length === 0) return [];
    const { place: _place, form: _form, chair: _chair, ...day } = dayFacts(state, { unit, name });
    const changes = lines.map((line) => `- ${line}`).join('\n');
    return [
      {
        key: `corrected/${correction}/${unit}`,
        template: 'conferenceCorrected',
        to: toUnit(unit),
        // Whoever is not invited any more finds nothing there.
        facts: { ...day, ...(invited.has(unit) ? {} : { link: '' }), documentNumber, changes, reason: reason ?? '' },
      },
    ];
  });
}

/** The number of points is the host's own count; the half of the day is nobody's where the hour is known. */
function toTell({ declaredPoints: _count, ...now }: Stated, hour: string | null): Stated {
  const { partOfDay: _half, ...rest } = now;
  return hour === null ? now : rest;
}

type Lined<T> = (was: T | undefined, now: T | undefined) => readonly string[];

function ofUnits<T extends { readonly id: string; readonly unit: UnitId | null }>(
  replaced: Replaced<T> | undefined,
  linesOf: Lined<T>,
): readonly { readonly unit: UnitId; readonly lines: readonly string[] }[] {
  if (replaced === undefined) return [];
  const ids = [...replaced.set.map(({ id }) => id), ...replaced.withdrawn];
  return ids.flatMap((id) => {
    const was = replaced.was.find((one) => one.id === id);
    const now = replaced.set.find((one) => one.id === id);
    const units = [...new Set([was?.unit ?? null, now?.unit ?? null])];
    return units.flatMap((unit) => {
      if (unit === null) return [];
      // A point that goes over to another unit is taken from the one and given to the other.
      const lines = linesOf(was?.unit === unit ? was : undefined, now?.unit === unit ? now : undefined);
      return [{ unit, lines }];
    });
  });
}

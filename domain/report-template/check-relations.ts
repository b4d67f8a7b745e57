import { unreachable } from '#domain/kernel/never.ts';
import { measureOf } from '#domain/report-template/field.ts';
import { mostDigits } from '#domain/report-template/field-type.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { type FoundFault, faultAt } from '#domain/report-template/refusals.ts';
import { codesOf, type Relation } from '#domain/report-template/relation.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';

type ByCode = ReadonlyMap<string, Indicator>;

export function* relationFaults({ indicators, relations }: TemplateContent): Generator<FoundFault> {
  const byCode: ByCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const ids = new Set<string>();
  for (const [index, relation] of relations.entries()) {
    const at = `/relations/${index}`;
    if (ids.has(relation.id)) yield faultAt(`${at}/id`, 'relation-id-repeated', { relation: relation.id });
    ids.add(relation.id);
    const names = [...nameFaults(relation, at, byCode)];
    // What a relation of unknown figures means is not asked.
    yield* names.length > 0 ? names : senseFaults(relation, at, byCode);
  }
}

/** Every code is an indicator's, and none is named twice: a figure never stands against itself. */
function* nameFaults(relation: Relation, at: string, byCode: ByCode): Generator<FoundFault> {
  const seen = new Set<string>();
  for (const named of codesOf(relation)) {
    const facts = { relation: relation.id, code: named.code };
    if (!byCode.has(named.code)) yield faultAt(`${at}/${named.at}`, 'relation-indicator-unknown', facts);
    else if (seen.has(named.code)) yield faultAt(`${at}/${named.at}`, 'relation-part-repeated', facts);
    seen.add(named.code);
  }
}

function* senseFaults(relation: Relation, at: string, byCode: ByCode): Generator<FoundFault> {
  switch (relation.check) {
    case 'K1':
      if (relation.parts.length === 0) yield faultAt(`${at}/parts`, 'relation-without-parts');
      yield* unsummable(codesOf(relation), relation.id, at, byCode);
      yield* unlike(codesOf(relation), relation.id, at, byCode);
      return;
    case 'K2':
      if (byCode.get(relation.share)?.kind !== 'share') {
        yield faultAt(`${at}/share`, 'relation-not-a-share', { code: relation.share });
      }
      if (!Number.isInteger(relation.decimals) || relation.decimals < 0 || relation.decimals > mostDigits) {
        yield faultAt(`${at}/decimals`, 'relation-decimals-out-of-range', {
          decimals: relation.decimals,
          most: mostDigits,
        });
      }
      yield* unsummable(codesOf(relation).slice(1), relation.id, at, byCode);
      yield* unlike(codesOf(relation).slice(1), relation.id, at, byCode);
      return;
    case 'K3':
    case 'K7':
      yield* unsummable(codesOf(relation), relation.id, at, byCode);
      yield* unlike(codesOf(relation), relation.id, at, byCode);
      return;
    default:
      return unreachable(relation);
  }
}

/** Words, days and yes or no are compared with nothing; money with money only. */
function* unlike(named: ReturnType<typeof codesOf>, id: string, at: string, byCode: ByCode): Generator<FoundFault> {
  const measures = named.map(({ code }) => {
    const indicator = byCode.get(code);
    return indicator === undefined ? null : measureOf(indicator);
  });
  for (const [index, { at: place, code }] of named.entries()) {
    const measure = measures[index] ?? null;
    if (measure === null) yield faultAt(`${at}/${place}`, 'relation-not-a-number', { relation: id, code });
    else if (measures[0] !== null && measure !== measures[0]) {
      yield faultAt(`${at}/${place}`, 'relation-measures-differ', { relation: id, code });
    }
  }
}

/** Percentages and published indices are never added up or set against a count. */
function* unsummable(named: ReturnType<typeof codesOf>, id: string, at: string, byCode: ByCode): Generator<FoundFault> {
  for (const { at: place, code } of named) {
    const kind = byCode.get(code)?.kind;
    if (kind === 'share' || kind === 'index') {
      yield faultAt(`${at}/${place}`, 'relation-not-summable', { relation: id, code });
    }
  }
}

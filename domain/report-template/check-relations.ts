import { unreachable } from '#domain/kernel/never.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { faultAt, type TemplateFault } from '#domain/report-template/refusals.ts';
import { codesOf, type Relation } from '#domain/report-template/relation.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';

type ByCode = ReadonlyMap<string, Indicator>;

export function checkRelations({ indicators, relations }: TemplateContent): TemplateFault {
  const byCode: ByCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const ids = new Set<string>();
  for (const [index, relation] of relations.entries()) {
    const at = `/relations/${index}`;
    if (ids.has(relation.id)) return faultAt(`${at}/id`, 'relation-id-repeated', { relation: relation.id });
    ids.add(relation.id);
    const found = checkNames(relation, at, byCode) ?? checkSense(relation, at, byCode);
    if (found !== null) return found;
  }
  return null;
}

/** Every code is an indicator's, and none is named twice: a figure never stands against itself. */
function checkNames(relation: Relation, at: string, byCode: ByCode): TemplateFault {
  const seen = new Set<string>();
  for (const named of codesOf(relation)) {
    const facts = { relation: relation.id, code: named.code };
    if (!byCode.has(named.code)) return faultAt(`${at}/${named.at}`, 'relation-indicator-unknown', facts);
    if (seen.has(named.code)) return faultAt(`${at}/${named.at}`, 'relation-part-repeated', facts);
    seen.add(named.code);
  }
  return null;
}

function checkSense(relation: Relation, at: string, byCode: ByCode): TemplateFault {
  switch (relation.check) {
    case 'K1':
      if (relation.parts.length === 0) return faultAt(`${at}/parts`, 'relation-without-parts');
      return summable(codesOf(relation), relation.id, at, byCode);
    case 'K2':
      if (byCode.get(relation.share)?.kind !== 'share') {
        return faultAt(`${at}/share`, 'relation-not-a-share', { code: relation.share });
      }
      if (!Number.isInteger(relation.decimals) || relation.decimals < 0 || relation.decimals > 6) {
        return faultAt(`${at}/decimals`, 'relation-decimals-out-of-range', { decimals: relation.decimals, most: 6 });
      }
      return summable(codesOf(relation).slice(1), relation.id, at, byCode);
    case 'K3':
    case 'K7':
      return summable(codesOf(relation), relation.id, at, byCode);
    default:
      return unreachable(relation);
  }
}

/** Percentages and published indices are never added up or set against a count. */
function summable(named: ReturnType<typeof codesOf>, id: string, at: string, byCode: ByCode): TemplateFault {
  for (const { at: place, code } of named) {
    const kind = byCode.get(code)?.kind;
    if (kind === 'share' || kind === 'index') {
      return faultAt(`${at}/${place}`, 'relation-not-summable', { relation: id, code });
    }
  }
  return null;
}

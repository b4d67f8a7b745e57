import { checkParts } from '#domain/report-template/check-parts.ts';
import { checkRelations } from '#domain/report-template/check-relations.ts';
import type { Indicator, Section } from '#domain/report-template/indicator.ts';
import { faultAt, type TemplateFault } from '#domain/report-template/refusals.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';

/** The first fault in reading order; null = a unit could fill it in. A report may carry no figure, or no narrative. */
export function checkContent(content: TemplateContent): TemplateFault {
  const { sections, indicators } = content;
  if (sections.length === 0 && indicators.length === 0) return faultAt('/sections', 'template-empty');
  return (
    checkCodes('/sections', sections) ??
    checkCodes('/indicators', indicators) ??
    checkIndicators(content) ??
    checkRelations(content) ??
    checkParts(content)
  );
}

/** Codes become keys of figures and of query strings. */
const wellFormed = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/;

function checkCodes(at: string, list: readonly Pick<Section | Indicator, 'code' | 'label'>[]): TemplateFault {
  const seen = new Set<string>();
  for (const [index, { code, label }] of list.entries()) {
    if (!wellFormed.test(code)) return faultAt(`${at}/${index}/code`, 'template-code-malformed', { code });
    if (seen.has(code)) return faultAt(`${at}/${index}/code`, 'template-code-repeated', { code });
    if (label.trim() === '') return faultAt(`${at}/${index}/label`, 'template-label-empty', { code });
    seen.add(code);
  }
  return null;
}

function checkIndicators({ indicators, relations }: TemplateContent): TemplateFault {
  const codes = new Set(indicators.map((indicator) => indicator.code));
  const shares = new Set(relations.map((relation) => (relation.check === 'K2' ? relation.share : null)));
  for (const [index, indicator] of indicators.entries()) {
    const found = checkIndicator(indicator, `/indicators/${index}`, codes, shares);
    if (found !== null) return found;
  }
  return null;
}

function checkIndicator(
  { code, kind, unit, programme, of, by, source }: Indicator,
  at: string,
  codes: ReadonlySet<string>,
  shares: ReadonlySet<string | null>,
): TemplateFault {
  const facts = { code };
  if (unit.trim() === '') return faultAt(`${at}/unit`, 'indicator-unit-empty', facts);
  if (programme.trim() === '') return faultAt(`${at}/programme`, 'indicator-programme-empty', facts);
  if (of !== null && !codes.has(of)) return faultAt(`${at}/of`, 'indicator-whole-unknown', { code, whole: of });
  if (kind === 'part' && of === null) return faultAt(`${at}/of`, 'indicator-whole-missing', facts);
  if (kind === 'part' && (by ?? '').trim() === '') return faultAt(`${at}/by`, 'indicator-breakdown-missing', facts);
  if (kind === 'share' && !shares.has(code)) return faultAt(`${at}/kind`, 'indicator-share-without-fraction', facts);
  if (kind === 'index' && (source ?? '').trim() === '') {
    return faultAt(`${at}/source`, 'indicator-index-without-source', facts);
  }
  return null;
}

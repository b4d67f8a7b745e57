import { typeFaults } from '#domain/report-template/check-type.ts';
import { computedFaults } from '#domain/report-template/check-computed.ts';
import { partFaults } from '#domain/report-template/check-parts.ts';
import { isSummed, isWhole, measureOf } from '#domain/report-template/field.ts';
import { relationFaults } from '#domain/report-template/check-relations.ts';
import type { Indicator, Section } from '#domain/report-template/indicator.ts';
import { type FoundFault, faultAt, faultOf, type TemplateFault } from '#domain/report-template/refusals.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';

/** The first fault in reading order; null = a unit could fill it in. A report may carry no figure, or no narrative. */
export function checkContent(content: TemplateContent): TemplateFault {
  const [first] = contentFaults(content);
  return first === undefined ? null : faultOf(first);
}

/** All of them, for whoever is still writing: one after the other, so that asking for the first looks no further. */
export function* contentFaults(content: TemplateContent): Generator<FoundFault> {
  const { sections, indicators } = content;
  if (sections.length === 0 && indicators.length === 0) yield faultAt('/sections', 'template-empty');
  yield* codeFaults('/sections', sections);
  yield* codeFaults('/indicators', indicators);
  yield* indicatorFaults(content);
  yield* relationFaults(content);
  yield* partFaults(content);
  yield* computedFaults(content);
}

/** Codes become keys of figures and of query strings. */
const wellFormed = /^[A-Za-z][A-Za-z0-9_-]{0,79}$/;

function* codeFaults(at: string, list: readonly Pick<Section | Indicator, 'code' | 'label'>[]): Generator<FoundFault> {
  const seen = new Set<string>();
  for (const [index, { code, label }] of list.entries()) {
    if (!wellFormed.test(code)) yield faultAt(`${at}/${index}/code`, 'template-code-malformed', { code });
    else if (seen.has(code)) yield faultAt(`${at}/${index}/code`, 'template-code-repeated', { code });
    if (label.trim() === '') yield faultAt(`${at}/${index}/label`, 'template-label-empty', { code });
    seen.add(code);
  }
}

function* indicatorFaults({ indicators, relations }: TemplateContent): Generator<FoundFault> {
  const codes = new Set(indicators.map((indicator) => indicator.code));
  const shares = new Set(relations.map((relation) => (relation.check === 'K2' ? relation.share : null)));
  for (const [index, indicator] of indicators.entries()) {
    yield* faultsOfIndicator(indicator, `/indicators/${index}`, codes, shares);
    const whole = indicators.find(({ code }) => code === indicator.of);
    yield* typeFaults(indicator, `/indicators/${index}`, whole);
  }
}

function* faultsOfIndicator(
  indicator: Indicator,
  at: string,
  codes: ReadonlySet<string>,
  shares: ReadonlySet<string | null>,
): Generator<FoundFault> {
  const { code, kind, unit, programme, of, by, source, computed, models } = indicator;
  const facts = { code };
  // A yes, a day or a choice is counted in nothing.
  if (unit.trim() === '' && measureOf(indicator) !== null) yield faultAt(`${at}/unit`, 'indicator-unit-empty', facts);
  if (programme.trim() === '') yield faultAt(`${at}/programme`, 'indicator-programme-empty', facts);
  if (of !== null && !codes.has(of)) yield faultAt(`${at}/of`, 'indicator-whole-unknown', { code, whole: of });
  if (kind === 'part' && of === null) yield faultAt(`${at}/of`, 'indicator-whole-missing', facts);
  if (kind === 'part' && (by ?? '').trim() === '') yield faultAt(`${at}/by`, 'indicator-breakdown-missing', facts);
  if (kind === 'share' && computed === undefined && !shares.has(code))
    yield faultAt(`${at}/kind`, 'indicator-share-without-fraction', facts);
  if (models !== undefined && !(isSummed(indicator) && measureOf(indicator) === 'number' && isWhole(indicator)))
    yield faultAt(`${at}/models`, 'indicator-models-not-counted', facts);
  if (kind === 'index' && (source ?? '').trim() === '') {
    yield faultAt(`${at}/source`, 'indicator-index-without-source', facts);
  }
}

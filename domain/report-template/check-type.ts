import { measureOf, typeOf } from '#domain/report-template/field.ts';
import { type FieldType, mostDigits } from '#domain/report-template/field-type.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { type FoundFault, faultAt } from '#domain/report-template/refusals.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { isDong } from '#domain/vietnamese/read-money.ts';

/** What stands in a cell against what the indicator is. */
export function* typeFaults(indicator: Indicator, at: string, whole: Indicator | undefined): Generator<FoundFault> {
  const { code, kind, unit } = indicator;
  const type = typeOf(indicator);
  const measure = measureOf(indicator);
  const facts = { code };
  if (measure === null && (kind !== 'count' || indicator.of !== null)) {
    yield faultAt(`${at}/type`, 'indicator-not-a-number', facts);
  }
  if (kind === 'share' && indicator.type !== undefined && measure !== 'percent') {
    yield faultAt(`${at}/type`, 'indicator-share-not-percent', facts);
  }
  // Millions of đồng in a column of đồng are an error of six digits: they are a decimal with a unit of its own.
  if (type.is === 'money' && !isDong(unit)) {
    yield faultAt(`${at}/unit`, 'indicator-money-unit', facts);
  }
  if (measure !== null && whole !== undefined && kind !== 'share' && measureOf(whole) !== measure) {
    yield faultAt(`${at}/of`, 'indicator-whole-of-another-measure', { code, whole: whole.code });
  }
  yield* shapeFaults(type, `${at}/type`, code);
}

function* shapeFaults(type: FieldType, at: string, code: string): Generator<FoundFault> {
  if ((type.is === 'decimal' || type.is === 'percent') && type.digits !== undefined) {
    const { digits } = type;
    if (!Number.isInteger(digits) || digits < 0 || digits > mostDigits) {
      yield faultAt(`${at}/digits`, 'relation-decimals-out-of-range', { decimals: digits, most: mostDigits });
    }
  }
  if (type.is !== 'choice') return;
  if (type.options.length < 2) yield faultAt(`${at}/options`, 'indicator-options-too-few', { code });
  const [codes, labels] = [new Set<string>(), new Set<string>()];
  for (const [index, option] of type.options.entries()) {
    const place = `${at}/options/${index}`;
    const label = foldForMatching(option.label);
    if (!/^[A-Za-z][A-Za-z0-9_-]{0,79}$/.test(option.code)) {
      yield faultAt(`${place}/code`, 'template-code-malformed', { code: option.code });
    } else if (codes.has(option.code)) yield faultAt(`${place}/code`, 'template-code-repeated', { code: option.code });
    if (label === '') yield faultAt(`${place}/label`, 'template-label-empty', { code: option.code });
    else if (labels.has(label)) yield faultAt(`${place}/label`, 'indicator-option-repeated', { label: option.label });
    codes.add(option.code);
    labels.add(label);
  }
}

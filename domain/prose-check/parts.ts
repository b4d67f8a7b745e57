import { compareDecimals, sameDecimal, sumOf } from '#domain/consolidation/decimal.ts';
import { alike, type PartGroup } from '#domain/prose-check/part-groups.ts';
import type { Said, Verdict } from '#domain/prose-check/said.ts';
import { amountIn } from '#domain/prose-check/known-amounts.ts';
import type { Tables } from '#domain/prose-check/tables.ts';

/** K1 and K3 within a sentence: what "gồm" introduces sums to its whole, what "trong đó" introduces to no more. */
export function partsOf(group: PartGroup, tables: Tables): readonly Verdict[] {
  const exact = [group.whole, ...group.parts].every(
    ({ numeral }) => numeral.approximate === null && numeral.kind !== 'ambiguous',
  );
  if (!exact) return [];
  const parts = alike(group);
  for (const some of [group.parts, parts]) if (sumsUp(group.whole, some)) return right(group.whole, some);
  const beyond = group.lead === 'loose' ? [] : parts.filter((part) => isMore(part.value, whole(group)));
  if (beyond.length > 0) return beyond.map((part) => tooMuch(part, group));
  return short(group, parts, tables);
}

/** They do not sum up, and none of them is too large by itself. */
function short(group: PartGroup, parts: readonly Said[], tables: Tables): readonly Verdict[] {
  switch (group.lead) {
    case 'all':
      // "Gồm cả 304 đơn đã giải quyết".
      return group.parts.length > 1 ? [mismatch(group, group.parts, 'wrong')] : [];
    case 'named':
      if (complete(group, parts, tables)) return [mismatch(group, parts, 'wrong')];
      if (parts.some((part) => isOfAnother(part, group.whole)) && !parts.every(({ named }) => named?.kind === 'body'))
        return [];
      if (isOfSomeUnits(group, parts, tables)) return within(parts, group);
      // Two and more without "có" or "riêng" are mostly meant to be all of them.
      return parts.length > 1 ? [mismatch(group, parts, 'doubtful')] : within(parts, group);
    case 'examples':
      return within(parts, group);
    case 'loose':
      return complete(group, parts, tables) ? [mismatch(group, parts, 'wrong')] : [];
  }
}

const whole = ({ whole: { value } }: PartGroup): string => value;

export function sumsUp(all: Said, parts: readonly Said[]): boolean {
  const sum = sumOf(parts.map(({ value }) => value));
  return parts.length > 1 && sum !== null && sameDecimal(sum, all.value);
}

/** Every part that the table breaks the whole down into is there. */
function complete({ whole }: PartGroup, parts: readonly Said[], { breakdowns }: Tables): boolean {
  const { meaning } = whole;
  const codes = new Set(parts.map((part) => part.meaning?.entry.indicator.code ?? ''));
  const known = meaning === null ? undefined : breakdowns.get(meaning.entry.indicator.code);
  // "Trong đó huyện Kim Sơn có 40 mô hình kinh tế, 50 …": all kinds, but of one unit or setting alone.
  if (parts.some((part) => part.setting !== whole.setting || isOfAnother(part, whole))) return false;
  return known?.some((breakdown) => [...breakdown].every((code) => codes.has(code))) ?? false;
}

function isOfAnother({ named }: Said, whole: Said): boolean {
  if (named === null || named.kind === 'own') return false;
  return named.kind === 'stranger' || whole.named?.kind !== 'body' || whole.named.body !== named.body;
}

/** "38 cuộc, trong đó Gia Viễn 12, Nho Quan 20": units by name, and another that is not named has some as well. */
function isOfSomeUnits({ whole: { meaning } }: PartGroup, parts: readonly Said[], { bodies }: Tables): boolean {
  const code = meaning?.entry.indicator.code;
  const named = parts.flatMap((part) => (part.named?.kind === 'body' ? [part.named.body] : []));
  if (code === undefined || named.length < parts.length) return false;
  return bodies.some((body) => !named.includes(body) && compareDecimals(amountIn(body, code) ?? '0', '0') === 1);
}

function right(all: Said, parts: readonly Said[]): readonly Verdict[] {
  const facts = { sum: all.value, stated: all.value, parts: parts.length };
  return [all, ...parts].map((of) => ({ of, outcome: 'right', rule: 'parts-sum', facts }));
}

function mismatch(group: PartGroup, parts: readonly Said[], outcome: 'wrong' | 'doubtful'): Verdict {
  const sum = sumOf(parts.map(({ value }) => value)) ?? '';
  return {
    of: group.whole,
    outcome,
    rule: 'parts-sum',
    expected: sum,
    facts: { sum, stated: whole(group), parts: parts.length },
  };
}

function within(parts: readonly Said[], group: PartGroup): readonly Verdict[] {
  return parts.map((of) => ({
    of,
    outcome: 'right',
    rule: 'part-within',
    facts: { stated: of.value, whole: whole(group) },
  }));
}

function tooMuch(of: Said, group: PartGroup): Verdict {
  return { of, outcome: 'wrong', rule: 'part-within', facts: { stated: of.value, whole: whole(group) } };
}

function isMore(value: string, than: string): boolean {
  return (compareDecimals(value, than) ?? 0) > 0;
}

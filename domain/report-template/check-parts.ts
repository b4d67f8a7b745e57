import { type FoundFault, faultAt } from '#domain/report-template/refusals.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';

/** A figure that is, over however many steps, a part of itself could never be summed. */
export function* partFaults(content: TemplateContent): Generator<FoundFault> {
  const wholes = wholesOf(content);
  const cleared = new Set<string>();
  for (const [index, { code }] of content.indicators.entries()) {
    if (returnsTo(code, wholes, cleared)) {
      yield faultAt(`/indicators/${index}/of`, 'indicator-part-of-itself', { code });
    }
  }
}

/** From each figure to those it is a part of, as indicators state it and as sums do. */
function wholesOf({ indicators, relations }: TemplateContent): ReadonlyMap<string, ReadonlySet<string>> {
  const wholes = new Map<string, Set<string>>();
  const add = (part: string, whole: string): void => {
    const known = wholes.get(part);
    if (known === undefined) wholes.set(part, new Set([whole]));
    else known.add(whole);
  };
  for (const { code, of } of indicators) if (of !== null) add(code, of);
  for (const relation of relations) {
    if (relation.check === 'K1') for (const part of relation.parts) add(part, relation.whole);
    else if (relation.check !== 'K2') add(relation.part, relation.whole);
  }
  return wholes;
}

/** Walks every way up once; `cleared` keeps what is known to end well. */
function returnsTo(
  start: string,
  wholes: ReadonlyMap<string, ReadonlySet<string>>,
  cleared: Set<string>,
  path: ReadonlySet<string> = new Set(),
): boolean {
  if (path.has(start)) return true;
  if (cleared.has(start)) return false;
  const longer = new Set(path).add(start);
  for (const whole of wholes.get(start) ?? []) {
    if (returnsTo(whole, wholes, cleared, longer)) return true;
  }
  cleared.add(start);
  return false;
}

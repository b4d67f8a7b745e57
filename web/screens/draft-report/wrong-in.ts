import type { Fields } from '#web/app/draft/draft.ts';
import { isKept, keptOf } from '#web/screens/draft-report/model.ts';
import type { Finding } from '#web/screens/draft-report/use-look.ts';

/** By section, how many typed numbers differ from the totals and nobody has said why they stay. */
export function wrongIn(findings: readonly Finding[], fields: Fields): ReadonlyMap<string, number> {
  const wrong = new Map<string, number>();
  for (const finding of findings) {
    const { section, outcome } = finding;
    if (outcome !== 'wrong' || keptOf(fields, section).some((kept) => isKept(kept, finding))) continue;
    wrong.set(section, (wrong.get(section) ?? 0) + 1);
  }
  return wrong;
}

import type { Setting } from '#domain/organisation/setting.ts';
import { asksFor, isRequired } from '#domain/report-template/asked-of.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Section } from '#domain/review-cycle/report.ts';

/** The narrative against the outline (đề cương): the first fault, or null. */
export function sectionFault(
  { template, settings, cutOff }: CyclePlan,
  setting: Setting | null,
  sections: readonly Section[],
): Refused | null {
  const given = new Set<string>();
  for (const [row, { code, text }] of sections.entries()) {
    const at = `/sections/${row}`;
    const asked = template.sections.find((section) => section.code === code);
    if (asked === undefined) return no('section-unknown', { at: `${at}/code`, facts: { code } });
    if (!asksFor(asked, setting)) {
      return no('section-of-another-setting', { at: `${at}/code`, facts: { code, label: asked.label } });
    }
    if (given.has(code)) return no('section-twice', { at: `${at}/code`, facts: { code } });
    if (text.length > settings.sectionLimit) {
      const facts = { code, length: text.length, limit: settings.sectionLimit };
      return no('section-too-long', { at: `${at}/text`, facts });
    }
    if (text.trim() !== '') given.add(code);
  }
  const missing = template.sections.find(
    (section) => isRequired(section, cutOff) && asksFor(section, setting) && !given.has(section.code),
  );
  if (missing === undefined) return null;
  return no('section-missing', { at: '/sections', facts: { code: missing.code, label: missing.label } });
}

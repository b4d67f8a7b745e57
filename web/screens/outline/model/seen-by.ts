import type { Content, Setting } from '#web/screens/outline/model/content.ts';
import { sidesOf } from '#web/screens/outline/model/relations.ts';

/** What a unit of that setting is asked: its own figures, those of every setting, and what is checked between them. Null = all. */
export function seenBy(content: Content, setting: Setting | null): Content {
  if (setting === null) return content;
  const indicators = content.indicators.filter((one) => one.setting === null || one.setting === setting);
  const asked = new Set(indicators.map(({ code }) => code));
  const relations = content.relations.filter((relation) => {
    const { checked, against } = sidesOf(relation);
    return [checked, ...against].every((code) => asked.has(code));
  });
  const sections = content.sections.filter((one) => (one.setting ?? null) === null || one.setting === setting);
  return { ...content, sections, indicators, relations };
}

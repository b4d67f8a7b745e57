import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import type { Section } from '#web/screens/draft-report/model.ts';
import { figureToken } from '#web/screens/draft-report/tokens.ts';
import type { Finding } from '#web/screens/draft-report/use-look.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface ReplaceProps {
  readonly section: Section;
  readonly finding: Finding;
  readonly report: Pick<ReportDraft, 'figures' | 'nameOf' | 'write'>;
}

const most = 3;

/** In place of a wrong number the total that would be right there, linked so that it follows it: of several a person says which. */
export function Replace({ section, finding: { from, to, expected }, report }: ReplaceProps) {
  const { t } = useTranslation('draftReport');
  const right = [...report.figures.values()].filter(({ value }) => value === expected).slice(0, most);
  const { text } = section;
  return right.map(({ ref, label, value }) => (
    <LinkButton
      key={ref}
      onClick={() => report.write(section.id, `${text.slice(0, from)}${figureToken(ref)}${text.slice(to)}`)}
    >
      {t('checks.replace', { value: figure(value), label: report.nameOf(ref) ?? label })}
    </LinkButton>
  ));
}

import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Section } from '#web/screens/draft-report/model.ts';
import { figureToken } from '#web/screens/draft-report/tokens.ts';
import type { Linkable } from '#web/screens/draft-report/use-look.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface LinkNumbersProps {
  readonly section: Section;
  readonly report: Pick<ReportDraft, 'figures' | 'nameOf' | 'write'>;
  readonly linkable: readonly Linkable[];
}

/** Typed numbers that are the value of a total: linked, they follow it. Which total is meant a person says. */
export function LinkNumbers({ section, report, linkable }: LinkNumbersProps) {
  const { t } = useTranslation('draftReport');
  const here = linkable.filter((one) => one.section === section.id);
  if (here.length === 0) return null;
  const { text } = section;
  const wordOf = (ref: string): string => report.nameOf(ref) ?? report.figures.get(ref)?.label ?? ref;
  return (
    <section className={classes.part}>
      <h3>
        {t('link.title')}
        <span className={classes.quiet}>{here.length}</span>
      </h3>
      <ul className={classes.list}>
        {here.map(({ at, typed, refs }) => (
          <li key={at}>
            <span>{t('link.typed', { typed })}</span>
            {refs.slice(0, 3).map((ref) => (
              <LinkButton
                key={ref}
                onClick={() =>
                  report.write(section.id, `${text.slice(0, at)}${figureToken(ref)}${text.slice(at + typed.length)}`)
                }
              >
                {t('link.to', { label: wordOf(ref) })}
              </LinkButton>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

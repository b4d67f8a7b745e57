import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Figure, Section } from '#web/screens/draft-report/model.ts';
import { figureToken } from '#web/screens/draft-report/tokens.ts';

interface LinkNumbersProps {
  readonly cycle: string;
  readonly section: Section;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly onWrite: (text: string) => void;
}

const patienceMillis = 700;

/** Typed numbers that are the value of a total: linked, they follow it. Which total is meant a person says. */
export function LinkNumbers({ cycle, section, figures, onWrite }: LinkNumbersProps) {
  const { t } = useTranslation('draftReport');
  const [text] = useDebouncedValue(section.text, patienceMillis);
  const { data } = useQuery({
    queryKey: [`cycle/${cycle}`, 'report-look', section.id, text],
    queryFn: () =>
      taken(
        api.POST('/cycles/{cycle}/report-draft/look', {
          params: { path: { cycle } },
          body: { section: section.id, text },
        }),
      ),
    enabled: text.trim() !== '',
    placeholderData: (before) => before,
  });
  // Of a text that was typed on meanwhile the places are no longer these.
  const linkable = text === section.text ? (data?.linkable ?? []) : [];
  if (linkable.length === 0) return null;
  const wordOf = (ref: string): string => {
    const found = figures.get(ref);
    if (found === undefined) return ref;
    return found.setting === null ? found.label : `${found.label} (${t(`units.setting.${found.setting}`)})`;
  };
  return (
    <section className={classes.part}>
      <h3>
        {t('link.title')}
        <span className={classes.quiet}>{linkable.length}</span>
      </h3>
      <ul className={classes.list}>
        {linkable.map(({ at, typed, refs }) => (
          <li key={at}>
            <span>{t('link.typed', { typed })}</span>
            {refs.slice(0, 3).map((ref) => (
              <LinkButton
                key={ref}
                onClick={() => onWrite(`${text.slice(0, at)}${figureToken(ref)}${text.slice(at + typed.length)}`)}
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

import { LinkButton } from '#web/kit/link-button.tsx';
import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import type { Form, Values } from '#web/screens/report-entry/model.ts';
import { answeredOf, goTo, type Trouble } from '#web/screens/report-entry/problems.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';

export function TroubleList({ troubles, onGo }: { readonly troubles: readonly Trouble[]; readonly onGo?: () => void }) {
  const { t } = useTranslation('entry');
  return (
    <ul className={classes.troubles}>
      {troubles.map(({ key, field, word, label }) => (
        <li key={key}>
          <LinkButton
            onClick={() => {
              onGo?.();
              window.setTimeout(() => goTo(field));
            }}
          >
            {word === null ? label : t(`problems.${word}`, { label, filled: '', all: '', count: 0 })}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

interface TroublesPaneProps {
  readonly form: Form;
  readonly value: Values;
  readonly troubles: readonly Trouble[];
  readonly fresh: boolean;
}

/** What stands between the form and its sending; each line leads to its place. */
export function TroublesPane({ form, value, troubles, fresh }: TroublesPaneProps) {
  const { t } = useTranslation('entry');
  const { filled, all } = answeredOf(form, value);
  return (
    <Pane
      title={t('problems.title')}
      aside={fresh ? undefined : <span className={classes.calm}>{t('problems.checking')}</span>}
    >
      <p aria-live="polite" aria-busy={!fresh}>
        {troubles.length === 0
          ? t(fresh ? 'problems.none' : 'problems.counted', { filled, all })
          : t('problems.some', { filled, all, count: troubles.length })}
      </p>
      <TroubleList troubles={troubles} />
    </Pane>
  );
}

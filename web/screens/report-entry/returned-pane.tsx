import { LinkButton } from '#web/kit/link-button.tsx';
import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import { type Form, labelOf, reasonsByPlace } from '#web/screens/report-entry/model.ts';
import { goTo } from '#web/screens/report-entry/problems.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';

/** Why it came back, by place; each reason leads there. */
export function ReturnedPane({ form }: { readonly form: Form }) {
  const { t } = useTranslation('entry');
  const names = { post: t('sign.post'), name: t('sign.name'), number: t('sign.number') };
  const reasons = [...reasonsByPlace(form)];
  if (reasons.length === 0) return null;
  return (
    <Pane title={t('returned.title')}>
      <ul className={classes.troubles}>
        {reasons.map(([place, said]) => (
          <li key={place}>
            {place === '' ? (
              <strong>{t('returned.whole')}</strong>
            ) : (
              <LinkButton onClick={() => goTo(place)}>{labelOf(form, place, names)}</LinkButton>
            )}
            : {said.join('; ')}
          </li>
        ))}
      </ul>
    </Pane>
  );
}

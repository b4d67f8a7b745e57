import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/start/start.module.css';
import type { Guide } from '#web/screens/start/use-stage.ts';

/** What to type in, so that the totals are the published ones. */
export function Figures({ guide }: { readonly guide: Guide }) {
  const { t } = useTranslation('start');
  return (
    <Pane title={t('figures.title', { unit: guide.unitName })}>
      <p className={classes.small}>{t('figures.why')}</p>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{t('figures.label')}</th>
            <th scope="col">{t('figures.value')}</th>
          </tr>
        </thead>
        <tbody>
          {guide.figures.map(({ code, label, value }) => (
            <tr key={code}>
              <td>{label}</td>
              <td>{figure(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Pane>
  );
}

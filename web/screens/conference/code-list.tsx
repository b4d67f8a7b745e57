import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { codesAt } from '#web/screens/conference/code-list-model.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import roll from '#web/screens/conference/roll-call.module.css';

/** For the desk, on the screen or on paper: at each point who is expected there with which code, and who has come. */
export function CodeList({ conference, onClose }: { readonly conference: Conference; readonly onClose: () => void }) {
  const { t } = useTranslation('conference', { keyPrefix: 'codes' });
  const points = conference.points
    .map((point) => ({ point, rows: codesAt(conference, point) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <section className={roll.roll} aria-labelledby="codes-title">
      <div className={roll.head}>
        <Button className="no-print" variant="default" leftSection={<Icon name="left" />} onClick={onClose}>
          {t('back')}
        </Button>
        <h2 id="codes-title">{t('title', { title: conference.title })}</h2>
        <Button
          className="no-print"
          variant="default"
          leftSection={<Icon name="document" />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      </div>
      <p className={roll.quiet}>{t(points.length === 0 ? 'none' : 'what')}</p>
      {points.map(({ point, rows }) => (
        <table key={point.id} className={classes.codes} aria-label={t('of', { name: point.name })}>
          <caption>{t('of', { name: point.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('code')}</th>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('here')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, code, name, at }) => (
              <tr key={id}>
                <td className={classes.code}>{code}</td>
                <th scope="row">{name}</th>
                <td>{at === null ? '' : clockTime(at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

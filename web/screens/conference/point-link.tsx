import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { readHour } from '#web/kit/read-day.ts';
import { wrong } from '#web/kit/reason.ts';
import type { Conference, Point } from '#web/screens/conference/model.ts';
import classes from '#web/screens/conference/roll-call.module.css';

/** The line of one point, apart from its roll: lost since when, and back since when. */
export function PointLine({ conference, point }: { readonly conference: Conference; readonly point: Point }) {
  const { t } = useTranslation('conference');
  const [hour, setHour] = useState('');
  const told = useCommand(
    (link: 'connected' | 'lost', key) =>
      api.POST('/conferences/{conference}/links', {
        params: { path: { conference: conference.conference }, header: key },
        body: { point: point.id, link, hour: readHour(hour) },
      }),
    { said: null, onDone: () => setHour('') },
  );
  const unread = hour.trim() !== '' && readHour(hour) === null;
  const isLost = point.link?.state === 'lost';
  const next = isLost || point.link === null ? 'connected' : 'lost';
  return (
    <div className={classes.line} role="group" aria-label={t('link.label')}>
      <LinkWords point={point} />
      <TextInput
        className={classes.hour}
        aria-label={t('link.since')}
        placeholder={t('link.since')}
        data-field="hour"
        inputMode="numeric"
        value={hour}
        onChange={(event) => setHour(event.currentTarget.value)}
        error={unread ? t('roll.arrivedWrong') : null}
      />
      <ActButton
        variant="default"
        loading={told.isPending}
        blocked={unread && wrong('hour')}
        onAct={() => told.mutate(next)}
      >
        {t(next === 'lost' ? 'link.lost' : isLost ? 'link.back' : 'link.connected')}
      </ActButton>
      {point.link === null && (
        <ActButton variant="default" blocked={unread && wrong('hour')} onAct={() => told.mutate('lost')}>
          {t('link.lost')}
        </ActButton>
      )}
      <Fault error={told.error} />
    </div>
  );
}

/** Sign and word, never colour alone. */
export function LinkWords({ point }: { readonly point: Point }) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const { link } = point;
  return (
    <span className={classes.link} data-link={link?.state ?? 'unknown'}>
      <Icon name={link === null ? 'open' : link.state === 'lost' ? 'warning' : 'done'} />
      {link === null
        ? t('link.unknown')
        : t('link.sinceHour', { state: label(`pointLink.${link.state}`), time: clockTime(link.since) })}
    </span>
  );
}

import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { missing } from '#web/kit/reason.ts';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference, RollEntry } from '#web/screens/conference/model.ts';

interface Waiting extends Pick<RollEntry, 'name' | 'unit' | 'substitute'> {
  readonly point: string;
  readonly pointName: string;
}

/** Who came for somebody else and waits for the host: until then he is not counted. */
export function Substitutes({ conference }: { readonly conference: Conference }) {
  const { t } = useTranslation('conference');
  const [refusing, setRefusing] = useState<Waiting | null>(null);
  const [reason, setReason] = useState('');
  const decide = useCommand(
    ({ one, why }: { one: Waiting; why: string | null }, key) =>
      api.POST('/conferences/{conference}/substitutes', {
        params: { path: { conference: conference.conference }, header: key },
        body: { point: one.point, name: one.name, unit: one.unit, approved: why === null, reason: why },
      }),
    { onDone: () => setRefusing(null) },
  );
  const waiting = conference.points.flatMap((point): Waiting[] =>
    (point.rollCall?.entries ?? [])
      .filter(({ approval }) => approval === 'waiting')
      .map((entry) => ({ ...entry, point: point.id, pointName: point.name })),
  );
  if (waiting.length === 0) return null;
  return (
    <section className={classes.substitutes} aria-labelledby="substitutes-title">
      <h2 id="substitutes-title">
        {t('substitutes.title', { count: waiting.length })}{' '}
        <span className={classes.quiet}>{t('substitutes.hint')}</span>
      </h2>
      <ul>
        {waiting.map((one) => (
          <li key={`${one.point} ${one.name} ${one.unit ?? ''}`}>
            <span className={classes.grow}>
              {t('substitutes.line', { point: one.pointName, name: one.name, substitute: one.substitute ?? '' })}
            </span>
            <Button
              variant="default"
              loading={decide.isPending}
              aria-label={t('substitutes.approveOf', { name: one.name })}
              onClick={() => decide.mutate({ one, why: null })}
            >
              {t('substitutes.approve')}
            </Button>
            <Button
              variant="default"
              aria-label={t('substitutes.refuseOf', { name: one.name })}
              onClick={() => {
                setReason('');
                setRefusing(one);
              }}
            >
              {t('substitutes.refuse')}
            </Button>
          </li>
        ))}
      </ul>
      {refusing === null && <Fault error={decide.error} />}
      {refusing !== null && (
        <ActDialog
          opened
          onClose={() => setRefusing(null)}
          title={t('substitutes.refuseOf', { name: refusing.name })}
          act={t('substitutes.refuseAct')}
          blocked={reason.trim() === '' && missing('reason')}
          pending={decide.isPending}
          error={decide.error}
          onAct={() => decide.mutate({ one: refusing, why: reason.trim() })}
        >
          <Textarea
            label={t('substitutes.reason')}
            data-field="reason"
            data-autofocus
            maxLength={4000}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </ActDialog>
      )}
    </section>
  );
}

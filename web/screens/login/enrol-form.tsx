import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useAct } from '#web/app/use-act.ts';
import { Fault } from '#web/kit/fault.tsx';
import { QrCode } from '#web/kit/qr-code.tsx';
import { CodeForm } from '#web/screens/login/code-form.tsx';
import classes from '#web/screens/login/login.module.css';

interface Enrolment {
  readonly secret: string;
  readonly uri: string;
}

interface EnrolFormProps {
  readonly done: () => Promise<void>;
  /** Says that the position demands it; not on the page of one's own account. */
  readonly why?: boolean;
}

/** Scan or type the secret, then prove it by a first code. Also on the page of one's own account. */
export function EnrolForm({ done, why = true }: EnrolFormProps) {
  const { t } = useTranslation('login');
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const { run, pending, error } = useAct(async () => {
    setEnrolment(await taken(api.POST('/session/second-factor/enrolment')));
  });
  if (enrolment === null) {
    return (
      <>
        {why && <p>{t('enrol.why')}</p>}
        <Fault error={error} />
        <Button mt="sm" loading={pending} onClick={() => run(undefined)}>
          {t('enrol.begin')}
        </Button>
      </>
    );
  }
  return (
    <ol className={classes.steps}>
      <li>
        {t('enrol.first')}
        <QrCode text={enrolment.uri} label={t('enrol.image')} className={classes.qr} />
        <span className={classes.hint}>{t('enrol.secret')}</span>
        <code className={classes.secret}>{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        <a href={enrolment.uri}>{t('enrol.open')}</a>
      </li>
      <li>
        {t('enrol.then')}
        <CodeForm act={t('enrol.act')} done={done} />
      </li>
    </ol>
  );
}

import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { MinutesApproved } from '#web/screens/conference/minutes-approved.tsx';
import { MinutesDesk } from '#web/screens/conference/minutes-desk.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import { useMinutes } from '#web/screens/conference/use-minutes.ts';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

/** Biên bản: written by the host's staff over what the record tells, approved by its leader, then read by all who take part. */
export function MinutesSection({ conference, staff, can }: SectionProps) {
  if (conference.minutes === null) return <MinutesDesk conference={conference} can={can} />;
  return <Approved conference={conference} staff={staff} can={can} />;
}

function Approved({ conference, staff, can }: SectionProps) {
  const { t } = useTranslation('common');
  const { data, error } = useMinutes(conference.conference, null);
  if (data === undefined || data.approved === null)
    return error === null ? <p className={classes.quiet}>{t('loading')}</p> : <Fault error={error} />;
  return <MinutesApproved conference={conference} minutes={data} staff={staff} can={can} />;
}

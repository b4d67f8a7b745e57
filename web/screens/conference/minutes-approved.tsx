import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime, day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { unlessAllowed } from '#web/kit/reason.ts';
import classes from '#web/screens/conference/conference.module.css';
import { MinutesFiles } from '#web/screens/conference/minutes-files.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import { NumberMinutesDialog } from '#web/screens/conference/number-minutes-dialog.tsx';
import { useMinutes } from '#web/screens/conference/use-minutes.ts';

interface ApprovedProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

/** Frozen: read by all who take part; the host's staff gives them their number. */
export function MinutesApproved({ conference, staff, can }: ApprovedProps) {
  const { t } = useTranslation('minutes');
  const { t: common } = useTranslation('common');
  const [numbering, setNumbering] = useState(false);
  const { data, error } = useMinutes(conference.conference, null);
  if (data === undefined || data.approved === null)
    return error === null ? <p className={classes.quiet}>{common('loading')}</p> : <Fault error={error} />;
  const { approved, page, pdf } = data;
  const by = { name: approved.by, time: clockTime(approved.at) };
  return (
    <div className={classes.part}>
      <Note tone="ok" icon="done" fact={t('approved.fact', by)}>
        {approved.symbol === null || approved.date === null
          ? t('approved.noNumber')
          : t('approved.number', { number: approved.symbol, date: day(approved.date) })}
      </Note>
      <div className={classes.acts}>
        {staff && approved.symbol === null && (
          <ActButton blocked={unlessAllowed(can('conference.NumberMinutes'))} onAct={() => setNumbering(true)}>
            {t('number.button')}
          </ActButton>
        )}
        <MinutesFiles conference={conference.conference} pdf={pdf} kept={null} />
      </div>
      <Paper page={page} label={t('paper')} size="large" />
      {numbering && <NumberMinutesDialog conference={conference} onClose={() => setNumbering(false)} />}
    </div>
  );
}

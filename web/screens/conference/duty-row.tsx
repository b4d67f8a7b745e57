import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { GivenFiles } from '#web/app/files/given-files.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { day, dayAndTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { AttachDialog } from '#web/screens/conference/attach-dialog.tsx';
import type { Duty } from '#web/screens/conference/duties-model.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import classes from '#web/screens/conference/preparation.module.css';
import { useConferenceFiles } from '#web/screens/conference/use-conference-files.ts';

interface DutyRowProps {
  readonly conference: Conference;
  readonly duty: Duty;
  readonly can: Can;
  /** In whose name it is ticked and files are sent; left out: the host's. */
  readonly unit?: string;
}

/** One duty: ticked by whoever has done it, its day, who sees to it, what it needs. */
export function DutyRow({ conference, duty, can, unit }: DutyRowProps) {
  const { t } = useTranslation('preparation');
  const { t: label } = useTranslation('labels');
  const [attaching, setAttaching] = useState(false);
  const own = conference.files.filter((file) => file.duty === duty.id);
  const { data } = useConferenceFiles(conference.conference, own.length > 0);
  const ticks = can('conference.TickDuty');
  const tick = useCommand(
    (done: boolean, key) =>
      api.POST('/conferences/{conference}/duties/tick', {
        params: { path: { conference: conference.conference }, header: key },
        body: { duty: duty.id, done },
      }),
    { said: null },
  );
  const { what, kind, owner, done } = duty;
  return (
    <li className={classes.row} data-late={duty.late}>
      <Checkbox
        aria-label={t('row.tick', { what })}
        checked={done !== null}
        disabled={!ticks.allowed || tick.isPending}
        title={ticks.reason ?? undefined}
        onChange={(event) => tick.mutate(event.currentTarget.checked)}
      />
      <div className={classes.what}>
        <span>{what}</span>
        <span className={classes.quiet}>{label(`dutyKind.${kind}`)}</span>
        <GivenFiles label={what} files={own} stored={data?.files} />
        <Fault error={tick.error} />
      </div>
      <span className={classes.owner} data-gap={owner === ''}>
        {owner === '' ? t('row.noOwner') : owner}
      </span>
      <State duty={duty} />
      {can('conference.AttachFiles').allowed ? (
        <LinkButton aria-label={t('row.attachTo', { what })} onClick={() => setAttaching(true)}>
          {t('row.attach')}
        </LinkButton>
      ) : (
        <span />
      )}
      {attaching && (
        <AttachDialog
          conference={conference}
          paper={null}
          duty={duty}
          {...(unit === undefined ? {} : { unit })}
          onClose={() => setAttaching(false)}
        />
      )}
    </li>
  );
}

/** Sign and word, never colour alone. */
function State({ duty: { done, due, late, afterTheDay } }: { readonly duty: Duty }) {
  const { t } = useTranslation('preparation');
  const date = day(due);
  if (done !== null)
    return (
      <span className={classes.state} data-is="done">
        <Icon name="done" />
        {t('row.done', { time: dayAndTime(done.at), name: done.by })}
      </span>
    );
  return (
    <span className={classes.state} data-is={late ? 'late' : 'open'}>
      <Icon name={late ? 'warning' : 'open'} />
      {t(late ? 'row.late' : 'row.due', { date })}
      {afterTheDay && <span className={classes.quiet}> · {t('row.after')}</span>}
    </span>
  );
}

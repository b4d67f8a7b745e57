import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { faultOf, safetyOf } from '#web/app/draft/draft.ts';
import { errorElsewhere } from '#web/app/field-errors.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { clockTime } from '#web/kit/format.ts';
import { LargePaper } from '#web/kit/large-paper.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { because, firstOf, missing, unlessAllowed, wrong } from '#web/kit/reason.ts';
import { readHour } from '#web/kit/read-day.ts';
import classes from '#web/screens/conference/conference.module.css';
import { MinutesFacts } from '#web/screens/conference/minutes-facts.tsx';
import { MinutesFiles } from '#web/screens/conference/minutes-files.tsx';
import { MinutesPartPane } from '#web/screens/conference/minutes-part.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import {
  type MinutesDraft,
  type FactPlace,
  factPlaces,
  toldOf,
  useMinutes,
  useMinutesDraft,
} from '#web/screens/conference/use-minutes.ts';

interface DeskProps {
  readonly conference: Conference;
  readonly can: Can;
}

/** Where several write the minutes: what nobody typed is as the record tells it. */
export function MinutesDesk({ conference, can }: DeskProps) {
  const { t } = useTranslation('minutes');
  const slug = conference.conference;
  const minutes = useMinutesDraft(slug);
  const { view } = minutes.draft;
  const { data, error } = useMinutes(slug, view.draft.revision);
  const [open, setOpen] = useState<'look' | 'approve' | null>(null);
  const approve = useCommand(
    (body: { revision: number; version: number }, key) =>
      api.POST('/conferences/{conference}/minutes/approve', {
        params: { path: { conference: slug }, header: key },
        body,
      }),
    { said: t('approve.said'), onDone: () => setOpen(null) },
  );
  const lacks = useMemo(() => lacking(conference, minutes), [conference, minutes]);
  const draft = data?.draft ?? null;
  const current = draft !== null && draft.revision === view.draft.revision && view.unsaved.size === 0;
  const act = can('conference.ApproveMinutes');
  return (
    <div className={classes.part}>
      <p className={classes.quiet}>{t('what')}</p>
      <Fault error={faultOf(view) ?? error} />
      <MinutesFacts conference={conference} minutes={minutes} error={approve.error} />
      {draft?.parts.map((part) => (
        <MinutesPartPane key={part.part} part={part} minutes={minutes} />
      ))}
      <p className={classes.quiet}>{savedWord(t, view)}</p>
      <div className={classes.acts}>
        <Button variant="default" disabled={data === undefined} onClick={() => setOpen('look')}>
          {t('look')}
        </Button>
        <MinutesFiles conference={slug} pdf={data?.pdf ?? false} kept={() => minutes.draft.engine.saved()} />
        <span className={classes.space} />
        <ActButton
          blocked={firstOf(unlessAllowed(act), lacks, !current && because(t('approve.saving')))}
          onAct={() => setOpen('approve')}
        >
          {t('approve.button')}
        </ActButton>
      </div>
      <Fault error={open === null ? errorElsewhere(approve.error, factPlaces) : null} />
      {data !== undefined && (
        <LargePaper
          opened={open === 'look'}
          onClose={() => setOpen(null)}
          title={t('paper')}
          page={data.page}
          label={t('paper')}
        />
      )}
      {draft !== null && data !== undefined && (
        <ActDialog
          opened={open === 'approve'}
          onClose={() => setOpen(null)}
          title={t('approve.title')}
          act={t('approve.act')}
          blocked={!current && because(t('approve.saving'))}
          pending={approve.isPending}
          error={approve.error}
          onAct={() => approve.mutate({ revision: draft.revision, version: draft.version })}
          final
          willFollow={[
            { key: 'read', state: 'now', what: t('approve.read') },
            { key: 'frozen', state: 'wrong', what: t('approve.frozen') },
          ]}
        >
          <Paper page={data.page} label={t('paper')} />
        </ActDialog>
      )}
    </div>
  );
}

/** What no minutes are approved without, in the order of the form. */
function lacking(conference: Conference, { textAt }: MinutesDraft) {
  const told = toldOf(conference);
  const at = (pointer: FactPlace): string => (textAt(pointer) ?? told[pointer]).trim();
  const hourless = (pointer: '/from' | '/to') =>
    at(pointer) === '' ? missing(pointer) : readHour(at(pointer)) === null && wrong(pointer);
  const nameless = (pointer: '/chair/name' | '/secretary/name') => at(pointer) === '' && missing(pointer);
  return firstOf(hourless('/from'), hourless('/to'), nameless('/chair/name'), nameless('/secretary/name'));
}

function savedWord(t: ReturnType<typeof useTranslation<'minutes'>>['t'], view: MinutesDraft['draft']['view']): string {
  const { saved } = view.draft;
  const safety = safetyOf(view);
  if (safety === 'saving') return t('saved.saving');
  if (safety === 'unsaved') return t('saved.unsaved');
  return saved === null ? t('saved.none') : t('saved.by', { time: clockTime(saved.at), name: saved.by });
}

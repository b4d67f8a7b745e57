import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import type { Act } from '#web/app/use-rights.ts';
import { PaperButton } from '#web/app/report-paper/paper-button.tsx';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import type { Form, ReportPath } from '#web/screens/report-entry/model.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';
import { GiveBack } from '#web/screens/report-entry/give-back.tsx';
import { SaveLine } from '#web/screens/report-entry/save-line.tsx';
import { TimeLeft } from '#web/screens/report-entry/standing-pane.tsx';
import { WorkbookActs } from '#web/screens/report-entry/workbook/workbook-acts.tsx';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';
import { unlessAllowed } from '#web/kit/reason.ts';
import { ActButton } from '#web/kit/act-button.tsx';

interface EntryToolsProps {
  readonly form: Form;
  readonly draft: OpenReport | null;
  readonly closed: boolean;
}

interface EntryActsProps extends EntryToolsProps {
  readonly path: ReportPath;
  readonly maySubmit: Act;
  readonly onSubmit: () => void;
}

const tones: Readonly<Record<Form['status'], Tone>> = {
  expected: 'calm',
  submitted: 'now',
  returned: 'soon',
  accepted: 'ok',
  exempted: 'calm',
};

/** For whom, and how it stands; whether it is saved. */
export function EntryTools({ form, draft, closed }: EntryToolsProps) {
  const { t } = useTranslation('entry');
  const presented = draft?.view.draft.state === 'presented';
  const returned = form.status === 'returned';
  const shown = form.waiting !== null ? 'waiting' : presented && !closed ? 'presented' : form.status;
  const tone: Tone = form.waiting !== null ? 'now' : presented && !closed ? 'now' : tones[form.status];
  return (
    <div className={`${classes.head} no-print`}>
      <span className={classes.calm}>
        {t('about', { committee: form.cycle.committee.name, cutOff: day(form.cycle.cutOff) })}
      </span>
      <Status
        tone={tone}
        word={t(`status.${shown}`)}
        filled
        {...(returned && form.waiting === null ? { icon: 'returned' as const } : {})}
      />
      {!closed && <TimeLeft form={form} />}
      <SaveLine of={closed && form.onBehalf ? null : (draft?.now ?? null)} />
    </div>
  );
}

/** What can be done with it: printed, handed to the signer or taken back, handed in. */
export function EntryActs({ path, form, draft, closed, maySubmit, onSubmit }: EntryActsProps) {
  const { t } = useTranslation('entry');
  const client = useQueryClient();
  const [givingBack, setGivingBack] = useState(false);
  const presented = draft?.view.draft.state === 'presented';
  const present = useMutation({
    mutationFn: async () => {
      await draft?.sync.saved();
      return await takenOnceSignedIn(() =>
        presented
          ? api.POST('/drafts/report/{cycle}/{unit}/recall', { params: { path } })
          : api.POST('/drafts/report/{cycle}/{unit}/present', { params: { path } }),
      );
    },
    onSuccess: async (after) => {
      draft?.sync.receive(after);
      await client.invalidateQueries({ queryKey: keys.reportDraft(path) });
    },
  });
  const by = draft?.view.draft.presented?.by;
  return (
    <>
      {draft !== null && presented && by !== undefined && !closed && !form.onBehalf && maySubmit.allowed && (
        <Button variant="default" leftSection={<Icon name="returned" />} onClick={() => setGivingBack(true)}>
          {t('act.giveBack')}
        </Button>
      )}
      {draft !== null && givingBack && by !== undefined && (
        <GiveBack path={path} by={by} draft={draft} onClose={() => setGivingBack(false)} />
      )}
      <WorkbookActs path={path} form={form} draft={draft} closed={closed} />
      <PaperButton
        of={{
          ...{ cycle: path.cycle, unit: form.unit },
          ...(draft !== null && !closed ? { round: 'draft' as const, before: () => draft.sync.saved() } : {}),
        }}
      />
      <Button variant="default" leftSection={<Icon name="document" />} onClick={() => window.print()}>
        {t('act.print')}
      </Button>
      {draft !== null && !closed && !form.onBehalf && (
        <Button variant="default" loading={present.isPending} onClick={() => present.mutate()}>
          {t(presented ? 'act.recall' : 'act.present')}
        </Button>
      )}
      {!closed && (
        <ActButton onAct={onSubmit} blocked={unlessAllowed(maySubmit)}>
          {t(form.onBehalf ? 'act.enter' : 'act.submit')}
        </ActButton>
      )}
    </>
  );
}

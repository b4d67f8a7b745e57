import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { because, firstOf, unread } from '#web/kit/reason.ts';
import review from '#web/screens/consolidation/review.module.css';
import type { Context } from '#web/screens/draft-report/model.ts';
import { readAgain } from '#web/screens/draft-report/read-again.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface CirculateDialogProps {
  readonly cycle: string;
  readonly context: Context;
  readonly report: ReportDraft;
  readonly round: number;
  /** Of the draft as it stood when the dialog was opened: nothing else goes round. */
  readonly revision: number;
  readonly onClose: () => void;
}

/** The draft goes round: to whom, until when; it is sealed as it stands at that moment. */
export function CirculateDialog({ cycle, context, report, round, revision, onClose }: CirculateDialogProps) {
  const { t } = useTranslation('draftReport');
  const paper = usePaper(context.rehearsal);
  const [units, setUnits] = useState<ReadonlySet<string>>(() => new Set());
  const [until, setUntil] = useState('');
  const dueOn = readDay(until);
  const send = useCommand(
    (body: { units: string[]; dueOn: string; revision: number }, key) =>
      api.POST('/cycles/{cycle}/report-draft/circulate', { params: { path: { cycle }, header: key }, body }),
    { said: t('circulate.said', { round, count: units.size }), onDone: onClose },
  );
  const toggle = (unit: string): void =>
    setUnits(units.has(unit) ? new Set([...units].filter((one) => one !== unit)) : new Set([...units, unit]));
  const act = (): void => {
    if (dueOn !== null) send.mutate({ units: [...units], dueOn, revision });
  };
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('circulate.title', { round })}
      act={t('circulate.act', { count: units.size, ...paper })}
      willFollow={[
        { key: 'sealed', state: 'now', what: t('circulate.sealed') },
        { key: 'asked', state: 'waiting', what: t('circulate.asked') },
        { key: 'reminded', state: 'waiting', what: t('circulate.reminded') },
      ]}
      pending={send.isPending}
      blocked={firstOf(
        readAgain(report, revision) && because(t('act.readAgain')),
        units.size === 0 && because(t('circulate.choose')),
        dueOn === null && unread('dueOn', until),
      )}
      error={send.error}
      onAct={act}
    >
      <DateInput label={t('circulate.dueOn')} text={until} onText={setUntil} field="dueOn" />
      <fieldset className={review.many}>
        <legend>
          {t('circulate.units')}{' '}
          <LinkButton onClick={() => setUnits(new Set(context.units.map(({ unit }) => unit)))}>
            {t('circulate.all', { count: context.units.length })}
          </LinkButton>
        </legend>
        {context.units.map(({ unit, name }) => (
          <Checkbox key={unit} label={name} checked={units.has(unit)} onChange={() => toggle(unit)} />
        ))}
      </fieldset>
      {dueOn !== null && dueOn < context.today && <p>{t('circulate.past', { today: day(context.today) })}</p>}
    </ActDialog>
  );
}

import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { day } from '#web/kit/format.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { because, firstOf } from '#web/kit/reason.ts';
import review from '#web/screens/consolidation/review.module.css';
import type { Context } from '#web/screens/draft-report/model.ts';
import type { Problem } from '#web/screens/draft-report/problems.ts';
import { readAgain } from '#web/screens/draft-report/read-again.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface CirculateDialogProps {
  readonly cycle: string;
  readonly context: Context;
  readonly report: ReportDraft;
  readonly round: number;
  /** Numbers that differ from the totals and are not kept: they go out as they stand. */
  readonly wrong: readonly Problem[];
  /** Of the draft as it stood when the dialog was opened: nothing else goes round. */
  readonly revision: number;
  readonly onClose: () => void;
}

/** The draft goes round: to whom, until when; it is sealed as it stands at that moment. */
export function CirculateDialog({ cycle, context, report, round, wrong, revision, onClose }: CirculateDialogProps) {
  const { t } = useTranslation('draftReport');
  const paper = usePaper(context.rehearsal);
  const [units, setUnits] = useState<ReadonlySet<string>>(() => new Set());
  const { day: aDay } = useFieldRules();
  const inTime = (typed: string): string | null => {
    const read = readDay(typed);
    if (read === null) return aDay(typed);
    if (read < context.today) return t('circulate.past', { today: day(context.today) });
    const { conferenceOn } = context;
    return conferenceOn !== null && read > conferenceOn ? t('circulate.late', { heldOn: day(conferenceOn) }) : null;
  };
  const formOf = useActForm({ dueOn: '' }, { dueOn: inTime });
  const asked = context.askable;
  const exempted = context.units.filter(({ status }) => status === 'exempted').length;
  const send = useCommand(
    (body: { units: string[]; dueOn: string; revision: number }, key) =>
      api.POST('/cycles/{cycle}/report-draft/circulate', { params: { path: { cycle }, header: key }, body }),
    { said: t('circulate.said', { round, count: units.size }), onDone: onClose },
  );
  const form = formOf(send.error);
  const headingOf = (section: string): string => report.sections.find(({ id }) => id === section)?.heading ?? section;
  const dueOn = readDay(form.values.dueOn);
  // What was refused was refused of what stood there.
  const choose = (next: ReadonlySet<string>): void => {
    send.reset();
    setUnits(next);
  };
  const toggle = (unit: string): void =>
    choose(units.has(unit) ? new Set([...units].filter((one) => one !== unit)) : new Set([...units, unit]));
  const act = (): void => {
    if (dueOn !== null) send.mutate({ units: [...units], dueOn, revision });
  };
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('circulate.title', { round })}
      act={t('circulate.act', { count: units.size, ...paper })}
      willFollow={[
        { key: 'sealed', state: 'now', what: t('circulate.sealed') },
        { key: 'asked', state: 'waiting', what: t('circulate.asked') },
        { key: 'reminded', state: 'waiting', what: t('circulate.reminded') },
        ...wrong.map(({ section, what }, nth) => ({
          ...{ key: `wrong ${String(nth)}`, state: 'wrong' as const },
          what: t('circulate.wrong', { typed: what, heading: headingOf(section) }),
        })),
      ]}
      blocked={firstOf(
        readAgain(report, revision) && because(t('act.readAgain')),
        units.size === 0 && because(t('circulate.choose')),
      )}
      onSend={act}
    >
      <DateInput
        label={t('circulate.dueOn')}
        {...form.text('dueOn')}
        onText={(typed) => {
          send.reset();
          form.set('dueOn', typed);
        }}
      />
      <fieldset className={review.many}>
        <legend>
          {t('circulate.units')}{' '}
          <LinkButton onClick={() => choose(new Set(asked.map(({ unit }) => unit)))}>
            {t('circulate.all', { count: asked.length })}
          </LinkButton>
        </legend>
        {asked.map(({ unit, name }) => (
          <Checkbox key={unit} label={name} checked={units.has(unit)} onChange={() => toggle(unit)} />
        ))}
      </fieldset>
      {exempted > 0 && <p>{t('circulate.exempted', { count: exempted })}</p>}
    </FormDialog>
  );
}

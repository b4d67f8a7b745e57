import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Committee } from '#web/app/use-committees.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { firstOf, unread } from '#web/kit/reason.ts';

type Series = NonNullable<Committee['numberSeries']>;
const rules = keysOf<Series['rule']>({ year: 1, typeAndYear: 1, typeAndTerm: 1 });

/** State papers run through the year, Party papers by type through the term of office, unless the office says otherwise. */
export function ruleOf({ numberSeries, layout }: Committee): Series['rule'] {
  return numberSeries?.rule ?? (layout === 'state' ? 'year' : 'typeAndTerm');
}

interface NumberSeriesDialogProps {
  readonly committee: Committee;
  readonly onClose: () => void;
}

export function NumberSeriesDialog({ committee, onClose }: NumberSeriesDialogProps) {
  const { t } = useTranslation('committees');
  const { dayOrNone } = useFieldRules();
  const { term } = committee.numberSeries ?? { term: null };
  const withForm = useActForm(
    {
      'series/rule': ruleOf(committee),
      'series/term/from': term === null ? '' : day(term.from),
      'series/term/to': term === null ? '' : day(term.to),
    },
    { 'series/term/from': dayOrNone, 'series/term/to': dayOrNone },
  );
  const save = useCommand(
    (series: Series, key) =>
      api.POST('/committees/{committee}/number-series', {
        params: { path: { committee: committee.id }, header: key },
        body: { series },
      }),
    { said: t('numbers.done'), onDone: onClose },
  );
  const form = withForm(save.error);
  const rule = form.values['series/rule'];
  const [from, to] = [readDay(form.values['series/term/from']), readDay(form.values['series/term/to'])];
  const byTerm = rule === 'typeAndTerm';
  return (
    <FormDialog
      form={form}
      sent={save}
      opened
      onClose={onClose}
      title={t('numbers.titleOf', { name: committee.name })}
      act={t('numbers.act')}
      blocked={firstOf(
        byTerm && from === null && unread('series/term/from', form.values['series/term/from']),
        byTerm && to === null && unread('series/term/to', form.values['series/term/to']),
      )}
      onSend={() => save.mutate({ rule, term: byTerm && from !== null && to !== null ? { from, to } : null })}
      willFollow={[{ key: 'taken', state: 'now', what: t('numbers.follow') }]}
    >
      <OneOf
        label={t('numbers.rule')}
        choices={rules.map((key) => ({ key, word: t(`numbers.rules.${key}`) }))}
        chosen={rule}
        onChoose={(chosen) => form.set('series/rule', chosen)}
        error={form.error('series/rule')}
      />
      {byTerm && (
        <FieldRow>
          <DateInput label={t('numbers.from')} {...form.text('series/term/from')} />
          <DateInput label={t('numbers.to')} {...form.text('series/term/to')} />
        </FieldRow>
      )}
    </FormDialog>
  );
}

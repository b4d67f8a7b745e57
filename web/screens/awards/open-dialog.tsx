import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { because } from '#web/kit/reason.ts';
import { readDay } from '#web/kit/read-day.ts';
import { unusedSlug } from '#web/kit/slug.ts';
import { noCriteria, recipients, RoundFields, sentRound, type TypedKind } from '#web/screens/awards/round-fields.tsx';
import type { AwardRounds } from '#web/screens/awards/use-awards.ts';

interface OpenForm {
  readonly committee: string;
  readonly programme: string;
  readonly 'period/label': string;
  readonly 'period/from': string;
  readonly 'period/to': string;
}

interface OpenDialogProps {
  readonly committees: AwardRounds['committees'];
  readonly onClose: () => void;
}

/** Of which committee, programme and period; what is given and by which criteria. */
export function OpenDialog({ committees, onClose }: OpenDialogProps) {
  const { t } = useTranslation('awards');
  const { t: label } = useTranslation('labels');
  const programmeWord = useProgrammeWord();
  const navigate = useNavigate();
  const { written, day: aDay } = useFieldRules();
  const [kinds, setKinds] = useState<readonly TypedKind[]>(() =>
    recipients.map((recipient, at) => ({
      ...{ id: `h${String(at + 1)}`, kind: 'certificateOfMerit', name: label('awardKind.certificateOfMerit') },
      ...{ recipient, quota: '', by: '' },
    })),
  );
  const [criteria, setCriteria] = useState({ ...noCriteria, reportsInTime: '100', tasksInTime: '90' });
  const begin: OpenForm = {
    ...{ committee: committees[0]?.committee ?? '', programme: committees[0]?.programmes[0] ?? '' },
    ...{ 'period/label': '', 'period/from': '', 'period/to': '' },
  };
  const formOf = useActForm<OpenForm>(begin, {
    ...{ 'period/label': written, 'period/from': aDay, 'period/to': aDay },
  });
  const sent = sentRound(kinds, criteria);
  const send = useCommand(
    (form: OpenForm, key) =>
      api.POST('/committees/{committee}/award-rounds', {
        params: { path: { committee: form.committee }, header: key },
        body: {
          ...{ programme: form.programme, code: unusedSlug(form['period/label'], new Set()) },
          period: {
            label: form['period/label'].trim(),
            from: readDay(form['period/from']) ?? '',
            to: readDay(form['period/to']) ?? '',
          },
          ...(sent ?? { kinds: [], criteria: [] }),
        },
      }),
    {
      said: () => t('open.done', { period: form.values['period/label'] }),
      onDone: ({ answer }) => {
        const round = answer?.['round'];
        if (typeof round === 'string') void navigate({ to: '/thi-dua/$round', params: { round } });
        else onClose();
      },
    },
  );
  const form = formOf(send.error);
  const { values } = form;
  const programmes = committees.find(({ committee }) => committee === values.committee)?.programmes ?? [];
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('open.title')}
      act={t('open.act')}
      blocked={sent === null && because(t('unreadRound'))}
      onSend={() => send.mutate(values)}
      willFollow={[{ key: 'units', state: 'now', what: t('open.follow') }]}
    >
      {committees.length > 1 && (
        <OneOf
          label={t('field.committee')}
          grows
          choices={committees.map(({ committee, name }) => ({ key: committee, word: name }))}
          chosen={values.committee}
          onChoose={(committee) => {
            form.set('committee', committee);
            form.set('programme', committees.find((one) => one.committee === committee)?.programmes[0] ?? '');
          }}
        />
      )}
      {programmes.length > 1 && (
        <OneOf
          label={t('field.programme')}
          choices={programmes.map((key) => ({ key, word: programmeWord(key) }))}
          chosen={values.programme}
          onChoose={(programme) => form.set('programme', programme)}
        />
      )}
      <TextInput
        label={t('field.label')}
        description={t('hint.label')}
        data-autofocus
        {...form.input('period/label')}
      />
      <FieldRow>
        <DateInput label={t('field.from')} {...form.text('period/from')} />
        <DateInput label={t('field.to')} {...form.text('period/to')} />
      </FieldRow>
      <RoundFields kinds={kinds} criteria={criteria} onKinds={setKinds} onCriteria={setCriteria} />
    </FormDialog>
  );
}

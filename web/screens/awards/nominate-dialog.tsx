import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import type { AwardRound } from '#web/screens/awards/use-awards.ts';

interface NominateForm {
  readonly kind: string;
  readonly 'nominee/unit': string;
  readonly whole: 'itself' | 'part';
  readonly 'nominee/name': string;
  readonly 'nominee/person': string;
  readonly post: string;
  readonly reason: string;
}

/** Who, for what, and why; what the record says of him comes by itself. */
export function NominateDialog({ round, onClose }: { readonly round: AwardRound; readonly onClose: () => void }) {
  const { t } = useTranslation('awards');
  const { t: label } = useTranslation('labels');
  const { written } = useFieldRules();
  const { kinds, units } = round;
  // A unit does not propose itself: it has the word for one of its parts.
  const own = units.length === 1;
  const begin: NominateForm = {
    ...{ kind: kinds[0]?.id ?? '', 'nominee/unit': own ? (units[0]?.unit ?? '') : '', whole: own ? 'part' : 'itself' },
    ...{ 'nominee/name': '', 'nominee/person': '', post: '', reason: '' },
  };
  const recipientOf = ({ kind }: NominateForm) => kinds.find(({ id }) => id === kind)?.recipient ?? 'collective';
  const formOf = useActForm<NominateForm>(begin, {
    'nominee/unit': written,
    'nominee/name': (text, form) =>
      recipientOf(form) === 'collective' && form.whole === 'part' ? written(text) : null,
    'nominee/person': (text, form) => (recipientOf(form) === 'person' ? written(text) : null),
    reason: written,
  });
  const unitName = (unit: string): string => units.find((one) => one.unit === unit)?.name ?? unit;
  const send = useCommand(
    (form: NominateForm, key) => {
      const unit = form['nominee/unit'];
      const itself = form.whole === 'itself';
      return api.POST('/award-rounds/{round}/nominations', {
        params: { path: { round: round.round }, header: key },
        body: {
          ...{ kind: form.kind, reason: form.reason.trim() },
          nominee:
            recipientOf(form) === 'person'
              ? { recipient: 'person', unit, person: form['nominee/person'].trim(), post: form.post.trim() }
              : { recipient: 'collective', unit, itself, name: itself ? unitName(unit) : form['nominee/name'].trim() },
        },
      });
    },
    {
      said: () =>
        t('nominate.done', {
          name: form.values['nominee/person'] || form.values['nominee/name'] || unitName(form.values['nominee/unit']),
        }),
      onDone: onClose,
    },
  );
  const form = formOf(send.error);
  const { values } = form;
  const person = recipientOf(values) === 'person';
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('nominate.title')}
      act={t('nominate.act')}
      onSend={() => send.mutate(values)}
      willFollow={[
        { key: 'evidence', state: 'now', what: t('nominate.follow') },
        { key: 'own', state: 'now', what: t('nominate.noOwn') },
      ]}
    >
      <OneOf
        label={t('field.kind')}
        grows
        choices={kinds.map(({ id, name, recipient }) => ({
          key: id,
          word: `${name} (${label(`awardRecipient.${recipient}`)})`,
        }))}
        chosen={values.kind}
        onChoose={(kind) => form.set('kind', kind)}
        error={form.error('kind')}
        field="kind"
      />
      {!own && (
        <OneOf
          label={t('field.unit')}
          grows
          choices={units.map(({ unit, name }) => ({ key: unit, word: name }))}
          chosen={values['nominee/unit']}
          onChoose={(unit) => form.set('nominee/unit', unit)}
          error={form.error('nominee/unit')}
          field="nominee/unit"
        />
      )}
      {person ? (
        <FieldRow>
          <TextInput label={t('field.person')} {...form.input('nominee/person')} />
          <TextInput label={t('field.post')} {...form.input('post')} />
        </FieldRow>
      ) : (
        <>
          {!own && (
            <OneOf
              label={t('field.whole')}
              choices={(['itself', 'part'] as const).map((key) => ({ key, word: t(`whole.${key}`) }))}
              chosen={values.whole}
              onChoose={(whole) => form.set('whole', whole)}
            />
          )}
          {values.whole === 'part' && <TextInput label={t('field.collective')} {...form.input('nominee/name')} />}
        </>
      )}
      <Textarea label={t('field.achievement')} autosize minRows={3} {...form.input('reason')} />
    </FormDialog>
  );
}

import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';

/** The list of kinds is open: one without a word is shown as it was given. */
export function kindWord(t: ReturnType<typeof useTranslation<'conference'>>['t'], kind: string): string {
  return t(`papers.kinds.${kind}` as 'papers.kinds.other', { defaultValue: kind });
}

const kinds = ['department', 'locality', 'front', 'enterprise', 'other'] as const;

interface PaperDialogProps {
  readonly conference: string;
  /** Which unit's it is; null: the host enters it. */
  readonly unit: string | null;
  /** Who speaks; a unit's own paper begins with its name. */
  readonly by: string;
  /** The one that is corrected, by its number; left out: one more. */
  readonly corrects?: Pick<Conference['papers'][number], 'by' | 'byKind' | 'title'> & { readonly number: number };
  readonly onClose: () => void;
}

/** What is read and by whom: registered, or corrected until it was. */
export function PaperDialog({ conference, unit, by, corrects, onClose }: PaperDialogProps) {
  const { t } = useTranslation('conference');
  const { written } = useFieldRules();
  const formOf = useActForm(
    { by: corrects?.by ?? by, title: corrects?.title ?? '', byKind: corrects?.byKind ?? 'department' },
    { by: written },
  );
  const register = useCommand(
    (_: null, key) => {
      const said = { byKind, by: form.values.by.trim(), title: title.trim() === '' ? null : title.trim() };
      const params = { path: { conference }, header: key };
      return corrects === undefined
        ? api.POST('/conferences/{conference}/papers', { params, body: { ...said, unit } })
        : api.POST('/conferences/{conference}/papers/correct', { params, body: { ...said, paper: corrects.number } });
    },
    { said: t(corrects === undefined ? 'papers.added' : 'correct.done'), onDone: onClose },
  );
  const form = formOf(register.error);
  const { title, byKind } = form.values;
  return (
    <FormDialog
      form={form}
      sent={register}
      opened
      onClose={onClose}
      title={t(corrects === undefined ? 'papers.addTitle' : 'papers.correctTitle')}
      act={t(corrects === undefined ? 'papers.addAct' : 'correct.act')}
      onSend={() => register.mutate(null)}
    >
      <TextInput label={t('papers.by')} {...form.input('by')} data-autofocus />
      <TextInput label={t('papers.title')} placeholder={t('papers.titleHint')} {...form.input('title')} />
      <OneOf
        label={t('papers.kind')}
        choices={[...new Set([...kinds, byKind])].map((key) => ({ key, word: kindWord(t, key) }))}
        chosen={byKind}
        onChoose={(key) => form.set('byKind', key)}
        error={form.error('byKind')}
      />
    </FormDialog>
  );
}

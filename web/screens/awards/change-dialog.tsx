import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { because } from '#web/kit/reason.ts';
import { RoundFields, sentRound, typedCriteria, typedKinds } from '#web/screens/awards/round-fields.tsx';
import type { AwardRound } from '#web/screens/awards/use-awards.ts';

/** Kinds, quotas and criteria anew. */
export function ChangeDialog({ round, onClose }: { readonly round: AwardRound; readonly onClose: () => void }) {
  const { t } = useTranslation('awards');
  const { written } = useFieldRules();
  const [kinds, setKinds] = useState(() => typedKinds(round.kinds));
  const [criteria, setCriteria] = useState(() => typedCriteria(round.criteria));
  const formOf = useActForm({ reason: '' }, { reason: written });
  const sent = sentRound(kinds, criteria);
  const send = useCommand(
    ({ reason }: { readonly reason: string }, key) =>
      api.POST('/award-rounds/{round}/change', {
        params: { path: { round: round.round }, header: key },
        body: { ...(sent ?? { kinds: [], criteria: [] }), reason: reason.trim() },
      }),
    { said: t('change.done'), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('change.title')}
      act={t('change.act')}
      blocked={sent === null && because(t('unreadRound'))}
      onSend={() => send.mutate(form.values)}
      willFollow={[{ key: 'kept', state: 'now', what: t('change.kept') }]}
    >
      <RoundFields kinds={kinds} criteria={criteria} onKinds={setKinds} onCriteria={setCriteria} />
      <Textarea label={t('field.reason')} autosize minRows={2} {...form.input('reason')} />
    </FormDialog>
  );
}

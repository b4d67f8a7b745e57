import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/awards/awards.module.css';
import { useFactWords } from '#web/screens/awards/use-fact-words.ts';
import type { AwardRound, Nomination } from '#web/screens/awards/use-awards.ts';

interface DecideProps {
  readonly granted: boolean;
  readonly round: AwardRound;
  readonly nomination: Nomination;
  readonly onClose: () => void;
}

/** Within the quota; a reason is needed to decline, and to grant what does not meet the criteria. */
export function DecideDialog({ granted, round, nomination, onClose }: DecideProps) {
  const { t } = useTranslation('awards');
  const words = useFactWords();
  const { written } = useFieldRules();
  const { number, name, itself, unitName, proposal, kind, reason: achievement } = nomination;
  const needed = !granted || proposal?.standing === 'short';
  const formOf = useActForm({ reason: '' }, needed ? { reason: written } : {});
  const send = useCommand(
    ({ reason }: { readonly reason: string }, key) =>
      api.POST('/award-rounds/{round}/nominations/{number}/decide', {
        params: { path: { round: round.round, number }, header: key },
        body: { granted, reason: reason.trim() },
      }),
    { said: t('decide.done'), onDone: onClose },
  );
  const form = formOf(send.error);
  const offered = round.kinds.find(({ id }) => id === kind);
  const left = offered === undefined ? 0 : offered.quota - (offered.granted ?? 0);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('decide.title', { number })}
      act={t(granted ? 'decide.grant' : 'decide.decline')}
      onSend={() => send.mutate(form.values)}
      willFollow={[{ key: 'kept', state: 'now', what: t('decide.kept') }]}
    >
      <p>{itself ? unitName : `${name}, ${unitName}`}</p>
      <p className={classes.line}>{achievement}</p>
      <p className={classes.line}>
        {nomination.evidence.map((fact) => `${words.measure(fact.measure)}: ${words.value(fact)}`).join('; ')}
      </p>
      {proposal !== null && proposal.short.length > 0 && (
        <Note tone="soon" fact={t('short', { list: words.measures(proposal.short) })} />
      )}
      {granted && offered !== undefined && (
        <p>{t('decide.left', { left: String(left), quota: offered.quota, name: offered.name })}</p>
      )}
      <Textarea
        label={t('field.reason')}
        description={t('hint.againstCriteria')}
        autosize
        minRows={2}
        data-autofocus
        {...form.input('reason')}
      />
    </FormDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { useAwardRounds } from '#web/screens/awards/use-awards.ts';

interface TakeDialogProps {
  readonly conference: { readonly conference: string };
  readonly onClose: () => void;
}

/** What a round decided stands in the conference by itself. */
export function TakeDialog({ conference: { conference }, onClose }: TakeDialogProps) {
  const { t } = useTranslation('awards');
  const programmeWord = useProgrammeWord();
  const { written } = useFieldRules();
  const rounds = useAwardRounds().data?.rounds ?? [];
  const formOf = useActForm({ round: '' }, { round: written });
  const send = useCommand(
    ({ round }: { readonly round: string }, key) =>
      api.POST('/conferences/{conference}/take-awards', {
        params: { path: { conference }, header: key },
        body: { round },
      }),
    { said: t('take.done'), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('take.title')}
      act={t('take.act')}
      onSend={() => send.mutate(form.values)}
      willFollow={[{ key: 'once', state: 'now', what: t('take.follow') }]}
    >
      <OneOf
        label={t('take.round')}
        grows
        choices={rounds.map(({ round, programme, period }) => ({
          key: round,
          word: t('roundOf', { programme: programmeWord(programme), period: period.label }),
        }))}
        chosen={form.values.round}
        onChoose={(round) => form.set('round', round)}
        error={form.error('round')}
        field="round"
      />
    </FormDialog>
  );
}

import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { type Conference, firstNames } from '#web/screens/conference/model.ts';

interface ExemptNoteProps {
  readonly conference: Conference;
  readonly exempted: readonly { readonly id: string; readonly name: string }[];
}

/** Whoever was exempted after the convening still stands in the list: said before it is written to, and taken off by one press. */
export function ExemptNote({ conference, exempted }: ExemptNoteProps) {
  const { t } = useTranslation('conference');
  const withdraw = useCommand(
    (withdrawn: string[], key) =>
      api.POST('/conferences/{conference}/correct', {
        params: { path: { conference: conference.conference }, header: key },
        body: { invitees: { set: [], withdrawn } },
      }),
    { said: t('correct.done') },
  );
  if (exempted.length === 0) return null;
  const { units, rest } = firstNames(exempted.map(({ name }) => name));
  const names = rest === 0 ? units : t('invitations.follow.more', { units, count: rest });
  return (
    <>
      <Note
        tone="soon"
        fact={t('invitations.exempted', { names })}
        act={
          <LinkButton disabled={withdraw.isPending} onClick={() => withdraw.mutate(exempted.map(({ id }) => id))}>
            {t('invitations.leaveOut')}
          </LinkButton>
        }
      />
      <Fault error={withdraw.error} />
    </>
  );
}

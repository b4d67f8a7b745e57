import { usePaper } from '#web/app/use-paper.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { keys } from '#web/app/query-keys.ts';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Paper } from '#web/kit/paper.tsx';
import type { Signer } from '#web/kit/signer-fields.tsx';
import type { Knot } from '#web/kit/thread.tsx';
import { ExemptNote } from '#web/screens/conference/exempt-note.tsx';
import { blockedBy, isElsewhere, LetterFields } from '#web/screens/conference/letter-fields.tsx';
import { lettersKnot, paperKnots } from '#web/screens/conference/letter-follow.ts';
import { letterOf, useLetterForm } from '#web/screens/conference/letter-form.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { firstOf, waiting } from '#web/kit/reason.ts';

/** Before invitations go out: the letter itself, to whom, who is not written to, and when the silent are reminded. */
export function InviteDialog({
  conference,
  onClose,
}: {
  readonly conference: Conference;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('conference');
  const paper = usePaper();
  const formOf = useLetterForm(conference);
  const [look, setLook] = useState(false);
  const params = { path: { conference: conference.conference } };
  const issue = useCommand(
    (input: { number: string; date: string; signer: Signer; adHoc: boolean; reason: string | null }, key) =>
      api.POST('/conferences/{conference}/invitations', { params: { ...params, header: key }, body: input }),
    { said: t('invitations.issued'), onDone: onClose },
  );
  const form = formOf(issue.error);
  const { values } = form;
  const asked = useMemo(() => letterOf(values), [values]);
  const { number: given, date: on, adHoc } = asked;
  const [body] = useDebouncedValue(asked, 300);
  const { data: preview } = useQuery({
    queryKey: keys.conference(conference.conference, 'invitation-preview', body),
    queryFn: () => taken(api.POST('/conferences/{conference}/invitations/preview', { params, body })),
    placeholderData: keepPreviousData,
  });
  const obstacles = preview?.obstacles ?? [];
  const letters = preview?.letters.length ?? 0;
  const late = preview?.late === true;
  return (
    <FormDialog
      form={form}
      sent={issue}
      opened
      onClose={onClose}
      title={t('invitations.issueTitle', paper)}
      cancel={t('invitations.issueCancel')}
      act={t('invitations.issueAct', { count: letters, ...paper })}
      onSend={() => {
        if (given !== null && on !== null) issue.mutate({ ...asked, number: given, date: on });
      }}
      blocked={firstOf(blockedBy(t, obstacles), (preview === undefined || body !== asked) && waiting)}
      final
      willFollow={useFollow(preview)}
      look={
        <LinkButton aria-expanded={look} onClick={() => setLook(!look)}>
          {t('invitations.look')}
        </LinkButton>
      }
    >
      <LetterFields
        form={form}
        layout={conference.layout}
        late={late || adHoc}
        latest={conference.latestInvitationOn}
        adHoc={adHoc}
        onAdHoc={(is) => form.set('adHoc', is)}
      />
      <ExemptNote conference={conference} exempted={preview?.exempted ?? []} />
      {obstacles.filter(isElsewhere).map(({ code, detail }) => (
        <Note key={code} tone="overdue" fact={detail} />
      ))}
      {look && preview !== undefined && <Paper page={preview.page} label={t('invitations.look')} />}
    </FormDialog>
  );
}

interface Shown {
  readonly letters: readonly { readonly name: string }[];
  readonly withoutUnit: readonly string[];
  readonly reminders: readonly string[];
}

function useFollow(preview: Shown | undefined): readonly Knot[] {
  const { t } = useTranslation('conference');
  if (preview === undefined) return [];
  return [
    lettersKnot(t, preview.letters),
    ...paperKnots(t, preview.withoutUnit),
    ...preview.reminders.map(
      (at): Knot => ({ key: at, state: 'waiting', when: dayAndTime(at), what: t('invitations.follow.reminder') }),
    ),
    { key: 'once', state: 'wrong', what: t('invitations.follow.once') },
  ];
}

import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { errorElsewhere } from '#web/app/field-errors.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { firstOf, missing, waiting } from '#web/kit/reason.ts';
import { FurtherInvitees } from '#web/screens/conference/further-invitees.tsx';
import { inviteeOf, type InviteeLine, newInvitee } from '#web/screens/conference/invitee-model.ts';
import { blockedBy, isElsewhere, LetterFields } from '#web/screens/conference/letter-fields.tsx';
import { lettersKnot, paperKnots } from '#web/screens/conference/letter-follow.ts';
import { letterOf, useLetterForm } from '#web/screens/conference/letter-form.ts';
import type { Conference } from '#web/screens/conference/model.ts';

interface DialogProps {
  readonly conference: Conference;
  readonly onClose: () => void;
}

/** Whoever was forgotten, by a letter of its own: the same days are kept, and a late one says why. */
export function FurtherDialog({ conference, onClose }: DialogProps) {
  const { t } = useTranslation('conference');
  const paper = usePaper();
  const [lines, setLines] = useState<readonly InviteeLine[]>([newInvitee()]);
  const [look, setLook] = useState(false);
  const formOf = useLetterForm(conference);
  const params = { path: { conference: conference.conference } };
  const send = useCommand(
    (input: typeof sent, key) =>
      api.POST('/conferences/{conference}/further-invitations', { params: { ...params, header: key }, body: input }),
    { said: t('further.done'), onDone: onClose },
  );
  const form = formOf(send.error);
  const { values } = form;
  const named = lines.filter(({ name }) => name.trim() !== '');
  const asked = useMemo(
    () => ({
      invitees: named.map((line) => inviteeOf(line, null)),
      ...letterOf(values),
    }),
    [lines, values],
  );
  const sent = { ...asked, number: asked.number ?? '', date: asked.date ?? '' };
  const text = JSON.stringify(asked);
  const [settled] = useDebouncedValue(text, 300);
  const body = useMemo(() => JSON.parse(settled) as typeof asked, [settled]);
  const { data: preview, error } = useQuery({
    queryKey: keys.conference(conference.conference, 'further-preview', body),
    queryFn: () =>
      body.invitees.length === 0
        ? null
        : taken(api.POST('/conferences/{conference}/further-invitations/preview', { params, body })),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const obstacles = preview?.obstacles ?? [];
  const letters = preview?.letters ?? [];
  return (
    <FormDialog
      form={form}
      sent={{ isPending: send.isPending, error: errorElsewhere(send.error, ['/invitees']) ?? error }}
      opened
      onClose={onClose}
      title={t('further.title')}
      cancel={t('invitations.issueCancel')}
      act={letters.length === 0 ? t('further.actNobody') : t('further.act', { count: letters.length, ...paper })}
      onSend={() => send.mutate(sent)}
      blocked={firstOf(
        named.length === 0 && missing(`line ${lines.findIndex(({ name }) => name.trim() === '')}`),
        blockedBy(t, obstacles),
        (preview === undefined || settled !== text) && waiting,
      )}
      final
      willFollow={
        preview === undefined || preview === null
          ? []
          : [
              ...(letters.length === 0 ? [] : [lettersKnot(t, letters)]),
              ...paperKnots(t, preview.withoutUnit),
              { key: 'others', state: 'done', what: t('further.others') },
            ]
      }
      look={
        preview !== undefined &&
        preview !== null && (
          <LinkButton aria-expanded={look} onClick={() => setLook(!look)}>
            {t('invitations.look')}
          </LinkButton>
        )
      }
    >
      <FurtherInvitees conference={conference} lines={lines} onChange={setLines} />
      <LetterFields
        form={form}
        layout={conference.layout}
        late={preview?.late === true || values.adHoc}
        latest={conference.latestInvitationOn}
        adHoc={values.adHoc}
        onAdHoc={(adHoc) => form.set('adHoc', adHoc)}
      />
      {obstacles.filter(isElsewhere).map(({ code, detail }) => (
        <Note key={code} tone="overdue" fact={detail} />
      ))}
      {look && preview !== undefined && preview !== null && <Paper page={preview.page} label={t('invitations.look')} />}
    </FormDialog>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { because, firstOf, waiting } from '#web/kit/reason.ts';
import { PaperFields, paperOf, paperValues, usePaperRules } from '#web/screens/numbered-paper/paper-fields.tsx';
import { usePaperLook } from '#web/screens/numbered-paper/use-paper-look.ts';
import { useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';

type Begun =
  paths['/conferences/{conference}/change-papers/new']['get']['responses'][200]['content']['application/json'];

interface ChangePaperDialogProps {
  readonly conference: string;
  readonly onClose: () => void;
}

export function ChangePaperDialog(props: ChangePaperDialogProps) {
  const { conference } = props;
  const { data, error } = useQuery({
    queryKey: keys.conference(conference, 'new-change-paper'),
    queryFn: () => taken(api.GET('/conferences/{conference}/change-papers/new', { params: { path: { conference } } })),
    gcTime: 0,
  });
  if (data === undefined) return <Fault error={error} />;
  return <OfConference {...props} begun={data} />;
}

/** A numbered paper to all who were invited: what it tells and cites the record knows, and the page is looked at before it goes out. */
function OfConference({ conference, onClose, begun }: ChangePaperDialogProps & { readonly begun: Begun }) {
  const { t } = useTranslation('conference');
  const { t: said } = useTranslation('paper');
  const { t: tasks } = useTranslation('tasks');
  const paper = usePaper();
  const knots = useKnots();
  const [look, setLook] = useState(false);
  const [kind, setKind] = useState(() => begun.kinds.find(({ tells }) => tells)?.kind ?? 'changeLetter');
  const formOf = useActForm(paperValues({ today: begun.today, signer: begun.likelySigner }), usePaperRules());
  const params = { path: { conference } };
  const send = useCommand(
    (input: typeof sent, key) =>
      api.POST('/conferences/{conference}/change-papers', { params: { ...params, header: key }, body: input }),
    { said: said('issue.said'), onDone: onClose },
  );
  const form = formOf(send.error);
  const { answerBy: _none, ...written } = paperOf(form.values);
  const asked = { kind, ...written };
  const sent = { ...asked, number: asked.number ?? '', date: asked.date ?? '' };
  const { preview, error, isOfNow } = usePaperLook(asked, {
    key: (body) => keys.conference(conference, 'change-paper-preview', body),
    ask: (body) => taken(api.POST('/conferences/{conference}/change-papers/preview', { params, body })),
  });
  const [obstacle] = preview?.obstacles ?? [];
  const count = preview?.letters.length ?? 0;
  const tells = begun.kinds.find((one) => one.kind === kind)?.tells === true;
  return (
    <FormDialog
      form={form}
      sent={{ isPending: send.isPending, error: send.error ?? error }}
      opened
      onClose={onClose}
      title={t('changePaper.title')}
      act={said('issue.act', { count, ...paper })}
      cancel={said('issue.cancel')}
      onSend={() => send.mutate(sent)}
      blocked={firstOf(
        !tells && because(t(`changePaper.nothing.${kind}`)),
        obstacle !== undefined && because(obstacle.detail),
        !isOfNow && waiting,
      )}
      final
      willFollow={[
        knots.now(tasks('dialog.mailToMany', { count })),
        knots.later(t('changePaper.kept')),
        knots.never(said('issue.numbered')),
      ]}
      look={
        preview !== undefined && (
          <LinkButton aria-expanded={look} onClick={() => setLook(!look)}>
            {said('issue.look')}
          </LinkButton>
        )
      }
    >
      <OneOf
        label={said('issue.kind')}
        choices={begun.kinds.map((one) => ({ key: one.kind, word: t(`changePaper.kinds.${one.kind}`) }))}
        chosen={kind}
        onChoose={setKind}
      />
      {!tells && <Note tone="soon" fact={t(`changePaper.nothing.${kind}`)} />}
      <PaperFields form={form} layout={begun.layout} answerBy={null} />
      {begun.numbers.length > 0 && <p>{t('changePaper.before', { numbers: begun.numbers.join(', ') })}</p>}
      {look && preview !== undefined && <Paper page={preview.page} label={said('issue.look')} />}
    </FormDialog>
  );
}

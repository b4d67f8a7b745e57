import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { errorElsewhere } from '#web/app/field-errors.ts';
import { PaperFields, paperOf, paperValues, usePaperRules } from '#web/screens/numbered-paper/paper-fields.tsx';
import { ToldUnits } from '#web/screens/numbered-paper/told-units.tsx';
import { usePaperLook } from '#web/screens/numbered-paper/use-paper-look.ts';
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
import { because, firstOf, missing, waiting } from '#web/kit/reason.ts';
import { useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';

type Begun = paths['/cycles/{cycle}/papers/new']['get']['responses'][200]['content']['application/json'];
type Kind = Begun['kinds'][number]['kind'];

interface PaperDialogProps {
  readonly cycle: string;
  /** Units that are marked on the board; empty: all that a kind can go to. */
  readonly marked: readonly string[];
  readonly onClose: () => void;
}

export function PaperDialog(props: PaperDialogProps) {
  const { cycle } = props;
  const { data, error } = useQuery({
    queryKey: keys.cycle(cycle, 'new-paper'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/papers/new', { params: { path: { cycle } } })),
    gcTime: 0,
  });
  if (data === undefined) return <Fault error={error} />;
  return <OfCycle {...props} begun={data} />;
}

/** To those marked that it can go to, or to all that it has not told yet. */
function usualUnits({ kinds }: Begun, kind: Kind, marked: readonly string[]): readonly string[] {
  const able = kinds.find((one) => one.kind === kind)?.units ?? [];
  const wanted = able.filter(({ unit }) => marked.includes(unit));
  const fresh = able.filter(({ told }) => !told);
  const chosen = wanted.length > 0 ? wanted : kind === 'extensionLetter' && fresh.length > 0 ? fresh : able;
  return chosen.map(({ unit }) => unit);
}

/** A numbered paper of the cycle: what it cites the record knows, the rest is typed, and the page is looked at before it goes out. */
function OfCycle({ cycle, marked, onClose, begun }: PaperDialogProps & { readonly begun: Begun }) {
  const { t } = useTranslation('board');
  const { t: said } = useTranslation('paper');
  const { t: tasks } = useTranslation('tasks');
  const paper = usePaper();
  const knots = useKnots();
  const [look, setLook] = useState(false);
  const ableTo = (kind: Kind) => begun.kinds.find((one) => one.kind === kind)?.units ?? [];
  const [kind, setKind] = useState<Kind>(
    () => begun.kinds.find(({ units }) => units.length > 0)?.kind ?? 'urgingLetter',
  );
  const [units, setUnits] = useState<readonly string[]>(() => usualUnits(begun, kind, marked));
  const formOf = useActForm(paperValues({ today: begun.today, signer: begun.likelySigner }), usePaperRules());
  const params = { path: { cycle } };
  const send = useCommand(
    (input: typeof sent, key) =>
      api.POST('/cycles/{cycle}/papers', { params: { ...params, header: key }, body: input }),
    { said: said('issue.said'), onDone: onClose },
  );
  const form = formOf(send.error);
  const urges = kind === 'urgingLetter';
  const written = paperOf(form.values);
  const asked = { kind, units: [...units], ...written, answerBy: urges ? written.answerBy : null };
  const sent = { ...asked, number: asked.number ?? '', date: asked.date ?? '' };
  const { preview, error, isOfNow } = usePaperLook(asked, {
    key: (body) => keys.cycle(cycle, 'paper-preview', body),
    ask: (body) => taken(api.POST('/cycles/{cycle}/papers/preview', { params, body })),
  });
  const [obstacle] = preview?.obstacles ?? [];
  const page = preview?.page ?? null;
  const count = units.length;
  const nobody = ableTo(kind).length === 0;
  return (
    <FormDialog
      form={form}
      sent={{ isPending: send.isPending, error: errorElsewhere(send.error, ['/units']) ?? error }}
      opened
      onClose={onClose}
      title={t('paper.title')}
      act={said('issue.act', { count, ...paper })}
      cancel={said('issue.cancel')}
      onSend={() => send.mutate(sent)}
      blocked={firstOf(
        nobody && because(t(`paper.nobody.${kind}`)),
        count === 0 && missing('units'),
        urges && form.values.answerBy.trim() === '' && missing('answerBy'),
        obstacle !== undefined && because(obstacle.detail),
        !isOfNow && waiting,
      )}
      final
      willFollow={[
        knots.now(tasks('dialog.mailToMany', { count })),
        knots.later(t('paper.kept')),
        knots.never(said('issue.numbered')),
      ]}
      look={
        page !== null && (
          <LinkButton aria-expanded={look} onClick={() => setLook(!look)}>
            {said('issue.look')}
          </LinkButton>
        )
      }
    >
      <OneOf
        label={said('issue.kind')}
        choices={begun.kinds.map((one) => ({ key: one.kind, word: t(`paper.kinds.${one.kind}`) }))}
        chosen={kind}
        onChoose={(chosen) => {
          setKind(chosen);
          setUnits(usualUnits(begun, chosen, marked));
        }}
      />
      {nobody ? (
        <Note tone="soon" fact={t(`paper.nobody.${kind}`)} />
      ) : (
        <ToldUnits units={ableTo(kind)} chosen={units} onChoose={setUnits} />
      )}
      <PaperFields form={form} layout={begun.layout} answerBy={urges ? t('paper.answerBy') : null} />
      {begun.numbers.length > 0 && <p>{t('paper.before', { numbers: begun.numbers.join(', ') })}</p>}
      {look && page !== null && <Paper page={page} label={said('issue.look')} />}
    </FormDialog>
  );
}

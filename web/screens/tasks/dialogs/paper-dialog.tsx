import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { errorElsewhere } from '#web/app/field-errors.ts';
import { PaperFields, paperOf, paperValues, usePaperRules } from '#web/screens/numbered-paper/paper-fields.tsx';
import { ToldUnits } from '#web/screens/numbered-paper/told-units.tsx';
import { usePaperLook } from '#web/screens/numbered-paper/use-paper-look.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { because, firstOf, missing, waiting } from '#web/kit/reason.ts';
import { AboutTask, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
import type { DialogProps } from '#web/screens/tasks/dialogs/dialog.ts';
import { type NewPaper, streamOf, useNewPaper } from '#web/screens/tasks/use-tasks.ts';

type Kind = NewPaper['kinds'][number]['kind'];

export function PaperDialog(props: DialogProps) {
  const { data, error } = useNewPaper(props.task);
  if (error !== null) return <Note tone="overdue" fact={error.message} />;
  return data === undefined ? null : <ForTask {...props} begun={data} />;
}

/** What was not sent yet stands first: a notice that it is overdue, then an urging. */
function firstKind({ kinds }: NewPaper, sent: readonly Kind[]): Kind {
  const usual = kinds.find(({ kind, units }) => units.length > 0 && !sent.includes(kind));
  return (usual ?? kinds.findLast(({ units }) => units.length > 0) ?? kinds[0])?.kind ?? 'urgingLetter';
}

/** A numbered paper about the task: what it cites the record knows, the rest is typed, and the page is looked at before it goes out. */
function ForTask({ task, onClose, begun }: DialogProps & { readonly begun: NewPaper }) {
  const { t } = useTranslation('tasks');
  const paper = usePaper();
  const knots = useKnots();
  const [look, setLook] = useState(false);
  const canGoTo = (kind: Kind) => begun.kinds.find((one) => one.kind === kind)?.units ?? [];
  const [kind, setKind] = useState<Kind>(() =>
    firstKind(
      begun,
      task.papers.map((one) => one.kind),
    ),
  );
  const [units, setUnits] = useState<readonly string[]>(canGoTo(kind));
  const { t: said } = useTranslation('paper');
  const formOf = useActForm(paperValues({ today: begun.today, signer: begun.likelySigner }), usePaperRules());
  const params = { path: pathOf(task) };
  const send = useCommand(
    (input: typeof sent, key) =>
      api.POST('/tasks/{conference}/{number}/papers', { params: { ...params, header: key }, body: input }),
    { said: said('issue.said'), onDone: onClose },
  );
  const form = formOf(send.error);
  const { values } = form;
  const asked = { kind, units: [...units], ...paperOf(values) };
  const sent = { ...asked, number: asked.number ?? '', date: asked.date ?? '' };
  const { preview, error, isOfNow } = usePaperLook(asked, {
    key: (body) => keys.of(streamOf(params.path), 'paper-preview', body),
    ask: (body) => taken(api.POST('/tasks/{conference}/{number}/papers/preview', { params, body })),
  });
  const named = new Map(task.assignees.map((one) => [one.unit, one.name]));
  const [obstacle] = preview?.obstacles ?? [];
  const count = units.length;
  const nobody = canGoTo(kind).length === 0;
  // Whoever is late is told by when; whoever is told of a decision may be.
  const asksForAnswer = kind === 'overdueNotice' || kind === 'urgingLetter';
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
        asksForAnswer && values.answerBy.trim() === '' && missing('answerBy'),
        obstacle !== undefined && because(obstacle.detail),
        !isOfNow && waiting,
      )}
      final
      willFollow={[
        knots.now(t('dialog.mailToMany', { count })),
        knots.later(t('paper.kept')),
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
      <AboutTask task={task} />
      <OneOf
        label={said('issue.kind')}
        choices={begun.kinds.map((one) => ({ key: one.kind, word: t(`paper.kinds.${one.kind}`) }))}
        chosen={kind}
        onChoose={(chosen) => {
          setKind(chosen);
          setUnits(canGoTo(chosen));
        }}
      />
      {nobody ? (
        <Note tone="soon" fact={t(`paper.nobody.${kind}`)} />
      ) : (
        <ToldUnits
          units={canGoTo(kind).map((unit) => ({ unit, name: named.get(unit) ?? unit }))}
          chosen={units}
          onChoose={setUnits}
        />
      )}
      <PaperFields
        form={form}
        layout={begun.layout}
        answerBy={t(asksForAnswer ? 'paper.answerBy' : 'paper.answerByOptional')}
      />
      {task.papers.length > 0 && (
        <p>{t('paper.cites', { numbers: task.papers.map((one) => one.number).join(', ') })}</p>
      )}
      {look && preview !== undefined && <Paper page={preview.page} label={said('issue.look')} />}
    </FormDialog>
  );
}

import { MultiSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { errorElsewhere } from '#web/app/field-errors.ts';
import { keys } from '#web/app/query-keys.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { usePaper } from '#web/app/use-paper.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day, folded } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { Paper } from '#web/kit/paper.tsx';
import { readDay, readNumber } from '#web/kit/read-day.ts';
import { because, firstOf, missing, waiting } from '#web/kit/reason.ts';
import { SignerFields, signerOf, signerValues } from '#web/kit/signer-fields.tsx';
import { AboutTask, LongText, pathOf, useKnots } from '#web/screens/tasks/dialogs/dialog-parts.tsx';
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
  const { number, day: aDay, dayOrNone, written } = useFieldRules();
  const formOf = useActForm(
    { number: '', date: day(begun.today), answerBy: '', text: '', ...signerValues(begun.likelySigner) },
    { number, date: aDay, answerBy: dayOrNone, 'signer/post': written, 'signer/name': written },
  );
  const params = { path: pathOf(task) };
  const send = useCommand(
    (input: typeof sent, key) =>
      api.POST('/tasks/{conference}/{number}/papers', { params: { ...params, header: key }, body: input }),
    { said: t('paper.said'), onDone: onClose },
  );
  const form = formOf(send.error);
  const { values } = form;
  const asked = useMemo(
    () => ({
      ...{ kind, units: [...units], number: readNumber(values.number), date: readDay(values.date) },
      ...{ signer: signerOf(values), answerBy: readDay(values.answerBy), text: values.text },
    }),
    [kind, units, values],
  );
  const sent = { ...asked, number: asked.number ?? '', date: asked.date ?? '' };
  const wish = JSON.stringify(asked);
  const [settled] = useDebouncedValue(wish, 300);
  const body = useMemo(() => JSON.parse(settled) as typeof asked, [settled]);
  const { data: preview, error } = useQuery({
    queryKey: keys.of(streamOf(params.path), 'paper-preview', body),
    queryFn: () => taken(api.POST('/tasks/{conference}/{number}/papers/preview', { params, body })),
    placeholderData: keepPreviousData,
    retry: false,
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
      act={t('paper.act', { count, ...paper })}
      cancel={t('paper.cancel')}
      onSend={() => send.mutate(sent)}
      blocked={firstOf(
        nobody && because(t(`paper.nobody.${kind}`)),
        count === 0 && missing('units'),
        asksForAnswer && values.answerBy.trim() === '' && missing('answerBy'),
        obstacle !== undefined && because(obstacle.detail),
        (preview === undefined || settled !== wish) && waiting,
      )}
      final
      willFollow={[
        knots.now(t('dialog.mailToMany', { count })),
        knots.later(t('paper.kept')),
        knots.never(t('paper.numbered')),
      ]}
      look={
        preview !== undefined && (
          <LinkButton aria-expanded={look} onClick={() => setLook(!look)}>
            {t('paper.look')}
          </LinkButton>
        )
      }
    >
      <AboutTask task={task} />
      <OneOf
        label={t('paper.kind')}
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
        <MultiSelect
          label={t('paper.units')}
          data-field="units"
          data-called={t('paper.units')}
          data={canGoTo(kind).map((unit) => ({ value: unit, label: named.get(unit) ?? unit }))}
          value={[...units]}
          onChange={setUnits}
          searchable
          limit={50}
          filter={({ options, search }) =>
            options.filter((one) => 'label' in one && folded(one.label).includes(folded(search.trim())))
          }
        />
      )}
      <FieldRow>
        <TextInput
          label={t('paper.number')}
          description={t('paper.numberHint')}
          {...form.input('number')}
          data-autofocus
        />
        <DateInput label={t('paper.date')} {...form.text('date')} />
        <DateInput label={t(asksForAnswer ? 'paper.answerBy' : 'paper.answerByOptional')} {...form.text('answerBy')} />
      </FieldRow>
      <SignerFields form={form} layout={begun.layout} />
      <LongText label={t('paper.text')} {...form.text('text')} />
      {task.papers.length > 0 && (
        <p>{t('paper.cites', { numbers: task.papers.map((one) => one.number).join(', ') })}</p>
      )}
      {look && preview !== undefined && <Paper page={preview.page} label={t('paper.look')} />}
    </FormDialog>
  );
}

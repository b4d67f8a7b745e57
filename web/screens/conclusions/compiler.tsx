import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf } from '#web/app/draft/draft.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { useUnits } from '#web/app/use-units.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Page } from '#web/kit/page.tsx';
import { AssessmentPane } from '#web/screens/conclusions/assessment-pane.tsx';
import { CompilerActs } from '#web/screens/conclusions/compiler-acts.tsx';
import { CompilerNotes } from '#web/screens/conclusions/compiler-notes.tsx';
import { CompilerTools, type LackFilter } from '#web/screens/conclusions/compiler-tools.tsx';
import classes from '#web/screens/conclusions/conclusions.module.css';
import { DraftState, Keys } from '#web/screens/conclusions/draft-state.tsx';
import { type Focus, ItemEditor } from '#web/screens/conclusions/item-editor.tsx';
import { ItemList } from '#web/screens/conclusions/item-list.tsx';
import { LeftOverDialog } from '#web/screens/conclusions/left-over-dialog.tsx';
import { useLeftOver } from '#web/screens/conclusions/use-left-over.ts';
import { lacks } from '#web/screens/conclusions/missing.ts';
import type { Conference, Numbered } from '#web/screens/conclusions/model.ts';
import { Obstacles } from '#web/screens/conclusions/obstacles.tsx';
import { PreviewPane } from '#web/screens/conclusions/preview-pane.tsx';
import { SpeechDialog } from '#web/screens/conclusions/speech-dialog.tsx';
import { TermPane } from '#web/screens/conclusions/term-pane.tsx';
import { useConclusions } from '#web/screens/conclusions/use-conclusions.ts';
import { usePreview } from '#web/screens/conclusions/use-preview.ts';

interface Editing {
  readonly id: string;
  readonly focus: Focus;
}

/** Numbered items left, the notice right; what is missing is marked, nothing is in the way until the notice goes out. */
export function CompilerScreen({ conference, way }: { readonly conference: Conference; readonly way: ReactNode }) {
  const { t } = useTranslation('conclusions');
  const can = useRights(`conference/${conference.conference}`);
  const compiler = useConclusions(conference);
  const { items, programmes, draft } = compiler;
  const { find } = useUnits(conference.heldOn);
  const [filter, setFilter] = useState<LackFilter>('all');
  const [selected, setSelected] = useState<string | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [pasting, setPasting] = useState(false);
  const [takingOver, setTakingOver] = useState(false);
  const leftOver = useLeftOver(conference, compiler);
  const [removed, setRemoved] = useState<Numbered | null>(null);
  const { data: preview, error } = usePreview(conference.conference, draft.loaded ? compiler : null);

  const invited = useMemo(
    () => [
      ...new Map(
        conference.invitees.flatMap(({ unit, name }) =>
          unit === null || unit === conference.host.unit ? [] : [[unit, { unit, name }] as const],
        ),
      ).values(),
    ],
    [conference],
  );
  // The item that is open stays in sight, whatever it lacks by now.
  const shown = items.filter((item) => filter === 'all' || item.id === editing?.id || lacks[filter](item));
  const open = (id: string, focus: Focus): void => {
    setSelected(id);
    setEditing({ id, focus });
  };
  const close = (): void => {
    setEditing(null);
    document.getElementById('items')?.focus();
  };
  const add = (programme: string): void => {
    setFilter('all');
    open(compiler.add(programme), 'statement');
  };
  const current = items.find(({ id }) => id === editing?.id);
  const obstacles = preview?.obstacles.filter(({ pointer }) => pointer?.startsWith('/tasks') === true) ?? [];
  const counts = useMemo(() => <DraftState view={draft.view} />, [draft.view]);
  const keys = useMemo(() => <Keys />, []);
  const [first = ''] = programmes;
  return (
    <Page
      title={t('titleOf', { conference: conference.title })}
      way={way}
      side={
        <>
          <TermPane conference={conference} />
          <PreviewPane
            preview={preview}
            marked={current?.number ?? items.find(({ id }) => id === selected)?.number ?? null}
          />
          <CompilerActs conference={conference} compiler={compiler} obstacles={preview?.obstacles ?? []} can={can} />
        </>
      }
    >
      <StatusLine counts={counts} keys={keys} />
      <CompilerNotes
        conference={conference}
        compiler={compiler}
        removed={removed}
        onUndo={() => {
          if (removed !== null) compiler.restore(removed);
          setRemoved(null);
        }}
      />
      <Obstacles obstacles={obstacles} compiler={compiler} onGo={(id) => open(id, 'statement')} />
      <Fault error={faultOf(draft.view) ?? error} />
      <AssessmentPane conference={conference} compiler={compiler} />
      <CompilerTools
        compiler={compiler}
        filter={filter}
        onFilter={setFilter}
        onPaste={() => setPasting(true)}
        leftOver={leftOver.items.length + leftOver.shortcomings.length}
        onLeftOver={() => setTakingOver(true)}
      />
      {takingOver && <LeftOverDialog compiler={compiler} leftOver={leftOver} onClose={() => setTakingOver(false)} />}
      {pasting && <SpeechDialog compiler={compiler} onClose={() => setPasting(false)} />}
      {draft.loaded && items.length === 0 && (
        <Empty title={t('emptyTitle')} act={<Button onClick={() => add(first)}>{t('add')}</Button>}>
          <p>{t('emptyWhat')}</p>
        </Empty>
      )}
      {items.length > 0 && (
        <ItemList
          items={items}
          shown={shown}
          programmes={programmes}
          selected={selected}
          onSelect={setSelected}
          onEdit={open}
          onMove={compiler.move}
          onAdd={add}
          onConfirm={(item) =>
            compiler.edit({ id: item.id, addressees: item.addressees.map((one) => ({ ...one, inferred: false })) })
          }
          editing={current?.id ?? null}
          editor={
            current !== undefined && (
              <ItemEditor
                key={current.id}
                item={current}
                compiler={compiler}
                focus={editing?.focus ?? 'statement'}
                find={(text, most) => find(text, most).filter(({ unit }) => unit !== conference.host.unit)}
                invited={invited}
                obstacles={obstacles}
                onClose={close}
                onRemove={() => {
                  compiler.remove(current);
                  setRemoved(current);
                  close();
                }}
              />
            )
          }
        />
      )}
      <p className={classes.quiet} role="status">
        {items.length > 0 &&
          t('counts', {
            count: items.length,
            complete: items.filter((item) => !lacks.noDate(item) && !lacks.noUnit(item)).length,
          })}
      </p>
    </Page>
  );
}

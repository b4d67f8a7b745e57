import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { Button, CloseButton, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitName } from '#web/app/use-units.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { markOf } from '#web/words/point-mark.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { AddresseesField } from '#web/screens/conclusions/addressees-field.tsx';
import { GivenFields } from '#web/screens/conclusions/given-fields.tsx';
import { ConflictNotes } from '#web/screens/conclusions/conflict-notes.tsx';
import classes from '#web/screens/conclusions/editor.module.css';
import { GroupDialog } from '#web/screens/conclusions/group-dialog.tsx';
import { lacks } from '#web/screens/conclusions/missing.ts';
import type { Addressee, ItemKind, Numbered, Preview } from '#web/screens/conclusions/model.ts';
import { TermField } from '#web/screens/conclusions/term-field.tsx';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';

const itemKinds = keysOf<ItemKind>({ task: 1, direction: 1, recommendation: 1 });

export type Focus = 'statement' | 'units' | 'term';

interface ItemEditorProps {
  readonly item: Numbered;
  readonly compiler: Compiler;
  readonly focus: Focus;
  readonly find: (text: string, most: number) => readonly UnitName[];
  readonly invited: readonly UnitName[];
  readonly obstacles: Preview['obstacles'];
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** One item, opened in its row. Everything is saved while it is typed; closing decides nothing. */
export function ItemEditor(props: ItemEditorProps) {
  const { item, compiler, focus, find, invited, obstacles, onClose } = props;
  const { t } = useTranslation('conclusions');
  const { t: label } = useTranslation('labels');
  const programmeWord = useProgrammeWord();
  const statement = useRef<HTMLTextAreaElement>(null);
  const units = useRef<HTMLInputElement>(null);
  const term = useRef<HTMLInputElement>(null);
  const [opening, setOpening] = useState<Addressee | null>(null);
  useEffect(() => {
    const field = { statement, units, term }[focus].current;
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  }, [focus, item.id]);

  const { number } = item;
  const edit = (change: Partial<Numbered>): void => compiler.edit({ id: item.id, ...change });
  const wrong = (field: string): string | null =>
    obstacles.find(({ pointer }) => pointer?.startsWith(`/tasks/${String(number - 1)}/${field}`))?.detail ?? null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.stopPropagation();
      onClose();
    }
  };
  const first = compiler.items.find(({ programme }) => programme === item.programme)?.id === item.id;
  const last = compiler.items.filter(({ programme }) => programme === item.programme).at(-1)?.id === item.id;
  return (
    <div className={classes.editor} role="group" aria-label={t('edit.label', { number })} onKeyDown={onKeyDown}>
      <ConflictNotes item={item} draft={compiler.draft} />
      {item.takenOver !== null && (
        <p className={classes.cited}>
          {t(item.takenOver.source === undefined ? 'leftOver.cited' : 'leftOver.citedOf', { ...item.takenOver })}
        </p>
      )}
      <Textarea
        ref={statement}
        label={t('edit.statement')}
        value={item.statement}
        onChange={(event) => edit({ statement: event.currentTarget.value })}
        error={item.statement === '' ? null : wrong('statement')}
        rows={Math.min(6, Math.max(2, Math.ceil(item.statement.length / 95)))}
        maxLength={4000}
      />
      <OneOf
        label={t('edit.kind')}
        choices={itemKinds.map((key) => ({ key, word: label(`conclusionKind.${key}`) }))}
        chosen={item.kind}
        onChoose={(kind) => edit({ kind })}
      />
      <Parts parts={item.parts} onChange={(parts) => edit({ parts })} />
      <div className={classes.fields}>
        <div>
          <AddresseesField
            value={item.addressees}
            onChange={(addressees) => edit({ addressees: [...addressees] })}
            find={find}
            usual={invited}
            onOpenGroup={setOpening}
            inputRef={units}
            partAllowed={item.kind === 'task' && item.addressees.length > 0}
          />
          {wrong('addressees') !== null && <p className={classes.wrong}>{wrong('addressees')}</p>}
        </div>
        <TermField
          key={item.id}
          value={item.deadline}
          onChange={(deadline) => edit({ deadline })}
          error={wrong('deadline')}
          parts={item.parts.map((_part, index) => markOf(index))}
          kindRef={term}
        />
        <TextInput
          label={t('edit.horizon')}
          value={item.horizon?.label ?? ''}
          placeholder={t('edit.horizonHint')}
          onChange={(event) => {
            const text = event.currentTarget.value;
            edit({ horizon: text === '' ? null : { from: null, to: null, ...item.horizon, label: text } });
          }}
        />
        <GivenFields item={item} onChange={edit} usual={compiler.leaders} />
        {compiler.programmes.length > 1 && (
          <OneOf
            label={t('edit.programme')}
            grows
            choices={compiler.programmes.map((key) => ({
              key,
              word: programmeWord(key),
            }))}
            chosen={item.programme}
            onChoose={(programme) => edit({ programme })}
          />
        )}
      </div>
      <div className={classes.acts}>
        <Button
          variant="default"
          onClick={() => compiler.move(item, -1)}
          disabled={first}
          aria-label={t('edit.up', { number })}
        >
          <Icon name="up" />
        </Button>
        <Button
          variant="default"
          onClick={() => compiler.move(item, 1)}
          disabled={last}
          aria-label={t('edit.down', { number })}
        >
          <Icon name="down" />
        </Button>
        <Button variant="default" onClick={props.onRemove}>
          {t('edit.remove', { number })}
        </Button>
        <span className={classes.space} />
        {lacks.inferred(item) && (
          <Button
            variant="outline"
            onClick={() => edit({ addressees: item.addressees.map((one) => ({ ...one, inferred: false })) })}
          >
            {t('edit.right')}
          </Button>
        )}
        <Button onClick={onClose}>{t('edit.done', { number })}</Button>
      </div>
      {opening !== null && (
        <GroupDialog
          group={opening}
          invited={invited}
          find={find}
          onClose={() => setOpening(null)}
          onChoose={(chosen) => {
            const named = chosen.map(({ unit, name }): Addressee => ({ name, kind: 'named', unit, inferred: false }));
            edit({ addressees: item.addressees.flatMap((one) => (one === opening ? named : [one])) });
            setOpening(null);
          }}
        />
      )}
    </div>
  );
}

function Parts({
  parts,
  onChange,
}: {
  readonly parts: readonly string[];
  readonly onChange: (parts: string[]) => void;
}) {
  const { t } = useTranslation('conclusions');
  return (
    <div className={classes.parts}>
      {parts.map((part, index) => (
        <div key={index} className={classes.part}>
          <TextInput
            aria-label={t('edit.part', { mark: markOf(index) })}
            value={part}
            maxLength={500}
            onChange={(event) => onChange(parts.map((one, at) => (at === index ? event.currentTarget.value : one)))}
          />
          <CloseButton
            aria-label={t('edit.removePart', { mark: markOf(index) })}
            onClick={() => onChange(parts.filter((_part, at) => at !== index))}
          />
        </div>
      ))}
      <LinkButton onClick={() => onChange([...parts, ''])}>{t('edit.addPart')}</LinkButton>
    </div>
  );
}

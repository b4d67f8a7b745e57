import { Checkbox, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { because } from '#web/kit/reason.ts';
import classes from '#web/screens/conclusions/speech.module.css';
import { nobody } from '#web/screens/conclusions/model.ts';
import { splitSpeech } from '#web/screens/conclusions/split-speech.ts';
import type { Compiler } from '#web/screens/conclusions/use-conclusions.ts';

/** The closing speech, pasted: what was read as items is shown and confirmed one by one before any of it stands in the draft. */
export function SpeechDialog({ compiler, onClose }: { readonly compiler: Compiler; readonly onClose: () => void }) {
  const { t } = useTranslation('conclusions');
  const programmeWord = useProgrammeWord();
  const [text, setText] = useState('');
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [programme, setProgramme] = useState(compiler.programmes[0] ?? '');
  const { items, declared } = useMemo(() => splitSpeech(text), [text]);
  const taken = items.filter((_item, index) => !left.has(index));
  const turn = (index: number): void => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  };
  const add = (): void => {
    compiler.addAll(
      taken.map((item) => ({ ...nobody, ...item, programme })),
      compiler.declaredCount ?? declared,
    );
    onClose();
  };
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('speech.title')}
      act={t('speech.act', { count: taken.length })}
      onAct={add}
      blocked={taken.length === 0 && because(t('speech.none'))}
    >
      <Textarea
        label={t('speech.text')}
        description={t('speech.hint')}
        value={text}
        rows={8}
        data-autofocus
        onChange={(event) => {
          setText(event.currentTarget.value);
          setLeft(new Set());
        }}
      />
      {compiler.programmes.length > 1 && (
        <OneOf
          label={t('edit.programme')}
          grows
          choices={compiler.programmes.map((key) => ({ key, word: programmeWord(key) }))}
          chosen={programme}
          onChoose={setProgramme}
        />
      )}
      {items.length > 0 && (
        <fieldset className={classes.found}>
          <legend>{t('speech.found', { count: items.length })}</legend>
          {declared !== null && declared !== taken.length && (
            <p className={classes.differs}>{t('declaredDiffers', { declared, listed: taken.length })}</p>
          )}
          {items.map(({ statement, parts }, index) => (
            <Checkbox
              key={index}
              checked={!left.has(index)}
              onChange={() => turn(index)}
              label={
                <span className={classes.item}>{[statement, ...parts.map((part) => `- ${part}`)].join('\n')}</span>
              }
            />
          ))}
        </fieldset>
      )}
    </ActDialog>
  );
}

import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { useWholeFault } from '#web/kit/field-rules.ts';
import { Note } from '#web/kit/note.tsx';
import { because, firstOf, missing, unlessAllowed, wrong } from '#web/kit/reason.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import classes from '#web/screens/conference/conference.module.css';
import { Lines } from '#web/screens/conference/lines.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import { SpeechTimer } from '#web/screens/conference/speech-timer.tsx';
import own from '#web/screens/conference/speeches.module.css';
import {
  bodyOf,
  fromPapers,
  isTouched,
  measuredOf,
  newLine,
  speechMinutes,
  together,
} from '#web/screens/conference/speeches-model.ts';
import { useFloor } from '#web/screens/conference/use-floor.ts';
import { useSpeeches } from '#web/screens/conference/use-speeches.ts';

interface SectionProps {
  readonly conference: Conference;
  readonly can: Can;
}

/** Who spoke, in their order, with the time each took and a line of what he said: the minutes are made of it. */
export function SpeechesSection({ conference, can }: SectionProps) {
  const { t } = useTranslation('minutes');
  const faultOf = useWholeFault();
  const { desk, both, save, change, speak } = useSpeeches(conference);
  const { lines, speaking } = desk;
  const floor = useFloor(conference, can, { speaking, speak });
  const waiting = fromPapers(conference, lines);
  const body = bodyOf(lines);
  const nameless = lines.findIndex(({ by }) => by.trim() === '');
  const unread = lines.findIndex((line) => bodyOf([line]) === null);
  const pointers = lines.flatMap((_line, at) => [`/items/${at}/by`, `/items/${at}/said`, `/items/${at}/paper`]);
  const papers = conference.papers.flatMap(({ by, title, withdrawn }, index) =>
    withdrawn ? [] : [{ key: String(index + 1), word: title ?? t('speeches.paperOf', { by }) }],
  );
  const blocked = firstOf(
    unlessAllowed(can('conference.RecordSpeeches')),
    nameless !== -1 && missing(`speech ${nameless}`),
    unread !== -1 && wrong(`speech minutes ${unread}`),
    speaking !== null && because(t('speeches.stillSpeaking'), `speech ${lines.findIndex((l) => l.id === speaking.id)}`),
    !isTouched(desk) && because(t('speeches.nothingNew')),
  );
  return (
    <div className={classes.part}>
      <p className={classes.quiet}>{t('speeches.what')}</p>
      {both !== null && (
        <Note tone="soon" fact={t('speeches.joined')}>
          {both.length > 0 && t('speeches.joinedBoth', { names: both.join('; ') })}
        </Note>
      )}
      <Lines
        label={t('speeches.label')}
        lines={lines}
        nameOf={({ by }) => by}
        onChange={change}
        empty={() => newLine(lines)}
        addWord={t('speeches.add')}
        movable
        tools={
          waiting.length > 0 && (
            <Button variant="default" onClick={() => change([...lines, ...waiting])}>
              {t('speeches.fromPapers', { count: waiting.length })}
            </Button>
          )
        }
      >
        {(line, index, onChange) => (
          <div className={own.line}>
            <div className={own.who}>
              <span className={own.number}>{index + 1}</span>
              <TextInput
                aria-label={t('speeches.byOf', { number: index + 1 })}
                placeholder={t('speeches.by')}
                data-field={`speech ${index}`}
                maxLength={500}
                value={line.by}
                onChange={(event) => onChange({ by: event.currentTarget.value })}
                error={errorAt(save.error, `/items/${String(index)}/by`)}
              />
              <div className={own.paper}>
                <OneOf
                  bare
                  grows
                  label={t('speeches.paperOfLine', { number: index + 1 })}
                  placeholder={t('speeches.noPaper')}
                  choices={papers}
                  chosen={papers.some(({ key }) => key === line.paper) ? line.paper : null}
                  onChoose={(paper) => onChange({ paper })}
                  onClear={() => onChange({ paper: '' })}
                  error={errorAt(save.error, `/items/${String(index)}/paper`)}
                />
              </div>
              <TextInput
                className={own.given ?? ''}
                aria-label={t('speeches.minutesOf', { number: index + 1 })}
                placeholder={t('speeches.minutes')}
                data-field={`speech minutes ${index}`}
                inputMode="numeric"
                value={line.minutes}
                onChange={(event) => onChange({ minutes: event.currentTarget.value })}
                error={faultOf(line.minutes, speechMinutes)}
              />
              <SpeechTimer
                name={line.by === '' ? String(index + 1) : line.by}
                seconds={together(line.seconds, measuredOf(conference.session, line.id))}
                minutes={readWhole(line.minutes, speechMinutes)}
                since={floor.sinceOf(line.id)}
                onSpeak={(speaks) => floor.give(line.id, speaks)}
              />
            </div>
            {line.onProcedure === true && <p className={own.mark}>{t('speeches.onProcedure')}</p>}
            <Textarea
              className={own.said ?? ''}
              aria-label={t('speeches.saidOf', { number: index + 1 })}
              placeholder={t('speeches.said')}
              autosize
              minRows={1}
              maxLength={4000}
              value={line.said}
              onChange={(event) => onChange({ said: event.currentTarget.value })}
              error={errorAt(save.error, `/items/${String(index)}/said`)}
            />
          </div>
        )}
      </Lines>
      <Fault error={floor.error ?? errorElsewhere(save.error, pointers)} />
      <ActButton
        blocked={blocked}
        loading={save.isPending}
        onAct={() => {
          if (body !== null) save.mutate({ items: body });
        }}
      >
        {t('speeches.save', { count: lines.length })}
      </ActButton>
    </div>
  );
}

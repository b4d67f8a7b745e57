import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { MinutesConflict } from '#web/screens/conference/minutes-conflict.tsx';
import type { MinutesDraft, MinutesPart } from '#web/screens/conference/use-minutes.ts';

interface MinutesPartProps {
  readonly part: MinutesPart;
  readonly minutes: MinutesDraft;
}

/** One part: as the record tells it until somebody types over it; what the record says since is told then. */
export function MinutesPartPane({ part: { part, title, filled }, minutes }: MinutesPartProps) {
  const { t } = useTranslation('minutes');
  const { textAt, isOn, set } = minutes;
  const [text, seen, without] = [`/parts/${part}`, `/seen/${part}`, `/without/${part}`];
  const typed = textAt(text);
  const isOut = isOn(without);
  const isOver = typed !== null && (textAt(seen) ?? '') !== filled;
  return (
    <Pane
      title={title}
      aside={
        <span className={classes.acts}>
          <span className={classes.quiet}>{t(`part.${isOut ? 'out' : typed === null ? 'filled' : 'typed'}`)}</span>
          {typed !== null && !isOut && (
            <LinkButton onClick={() => set({ [text]: null, [seen]: null })}>{t('part.takeFilled')}</LinkButton>
          )}
          <LinkButton onClick={() => set({ [without]: isOut ? null : true })}>
            {t(isOut ? 'part.bringBack' : 'part.leaveOut')}
          </LinkButton>
        </span>
      }
    >
      {isOver && !isOut && (
        <Note
          tone="soon"
          fact={t('part.recordChanged')}
          act={
            <Button variant="default" onClick={() => set({ [seen]: filled })}>
              {t('part.keepTyped')}
            </Button>
          }
        >
          <span className={classes.record}>{filled === '' ? t('part.recordEmpty') : filled}</span>
        </Note>
      )}
      <MinutesConflict minutes={minutes} pointer={text} />
      {!isOut && (
        <Textarea
          aria-label={title}
          data-field={text}
          autosize
          minRows={2}
          maxRows={24}
          placeholder={t('part.empty')}
          value={typed ?? filled}
          onChange={(event) => {
            const value = event.currentTarget.value;
            set(typed === null ? { [text]: value, [seen]: filled } : { [text]: value });
          }}
        />
      )}
    </Pane>
  );
}

import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt } from '#web/app/field-errors.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { linesOf } from '#web/screens/conference/discussion-model.ts';
import { Lines } from '#web/screens/conference/lines.tsx';
import { because } from '#web/kit/reason.ts';

interface ListDialogProps<L> {
  readonly title: string;
  readonly label: string;
  /** What is recorded now; it changes under the dialog when somebody else writes it. */
  readonly recorded: readonly L[];
  readonly made: (statement: string, taken: readonly L[]) => L;
  /** What a line has to say beside its statement. */
  readonly complete?: (line: L) => boolean;
  /** What a line is called by; its place in the list, if it has no number of its own. */
  readonly numberOf?: (line: L) => number;
  readonly sent: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSend: (lines: readonly L[]) => void;
  readonly onClose: () => void;
  /** What stands below the statement. */
  readonly children?: (line: L, index: number, change: (part: Partial<L>) => void) => ReactNode;
}

/** A whole list that is written anew: the lines as recorded, others typed or pasted, and a word if somebody else wrote meanwhile. */
export function ListDialog<L extends { readonly statement: string }>(props: ListDialogProps<L>) {
  const { t } = useTranslation('conference');
  const { recorded, made, complete = () => true, numberOf, sent, children } = props;
  const [began, setBegan] = useState(recorded);
  const [lines, setLines] = useState(recorded);
  const [pasting, setPasting] = useState(false);
  const changed = JSON.stringify(began) !== JSON.stringify(recorded);
  const lacks = (line: L): boolean => line.statement.trim() === '' || !complete(line);
  const unfinished = lines.filter(lacks).length;
  const first = lines.findIndex(lacks);
  return (
    <ActDialog
      opened
      onClose={props.onClose}
      title={props.title}
      act={t('discussion.act', { count: lines.length })}
      blocked={unfinished > 0 && because(t('discussion.unfinished', { count: unfinished }), `line ${first}`)}
      pending={sent.isPending}
      error={sent.error}
      onAct={() => props.onSend(lines)}
    >
      {changed && (
        <Note
          tone="soon"
          fact={t('discussion.changed')}
          act={
            <LinkButton
              onClick={() => {
                setBegan(recorded);
                setLines(recorded);
              }}
            >
              {t('discussion.takeTheirs')}
            </LinkButton>
          }
        >
          {t('discussion.changedWhat')}
        </Note>
      )}
      <Lines
        label={props.label}
        lines={lines}
        nameOf={({ statement }) => statement}
        onChange={setLines}
        empty={() => made('', lines)}
        addWord={t('discussion.add')}
        tools={
          <LinkButton onClick={() => setPasting(!pasting)} aria-expanded={pasting}>
            {t('discussion.paste')}
          </LinkButton>
        }
      >
        {(line, index, change) => {
          const statement = (
            <Textarea
              aria-label={t('discussion.statement', { number: numberOf?.(line) ?? index + 1 })}
              data-field={`line ${index}`}
              autosize
              minRows={1}
              value={line.statement}
              onChange={(event) => {
                const said = event.currentTarget.value;
                setLines((now) => now.map((one, at) => (at === index ? { ...one, statement: said } : one)));
              }}
              error={errorAt(sent.error, `/items/${String(index)}/statement`)}
            />
          );
          if (children === undefined) return statement;
          return (
            <div className={classes.block}>
              {statement}
              {children(line, index, change)}
            </div>
          );
        }}
      </Lines>
      {pasting && (
        <Textarea
          label={t('discussion.pasteLabel')}
          description={t('discussion.pasteHint')}
          rows={4}
          value=""
          onChange={(event) => {
            const said = linesOf(event.currentTarget.value);
            if (said.length === 0) return;
            setLines((now) => said.reduce<readonly L[]>((all, one) => [...all, made(one, all)], now));
            setPasting(false);
          }}
        />
      )}
    </ActDialog>
  );
}

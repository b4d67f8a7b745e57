import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Note } from '#web/kit/note.tsx';
import { linesOf } from '#web/screens/conference/discussion-model.ts';
import { Lines } from '#web/screens/conference/lines.tsx';

interface ListDialogProps<L> {
  readonly title: string;
  readonly label: string;
  /** What is recorded now; it changes under the dialog when somebody else writes it. */
  readonly recorded: readonly L[];
  readonly made: (statement: string, taken: readonly L[]) => L;
  readonly complete: (line: L) => boolean;
  readonly sent: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSend: (lines: readonly L[]) => void;
  readonly onClose: () => void;
  readonly children: (line: L, index: number, change: (part: Partial<L>) => void) => ReactNode;
}

/** A whole list that is written anew: the lines as recorded, others typed or pasted, and a word if somebody else wrote meanwhile. */
export function ListDialog<L extends { readonly statement: string }>(props: ListDialogProps<L>) {
  const { t } = useTranslation('conference');
  const { recorded, made, complete, sent } = props;
  const [began, setBegan] = useState(recorded);
  const [lines, setLines] = useState(recorded);
  const [pasting, setPasting] = useState(false);
  const changed = JSON.stringify(began) !== JSON.stringify(recorded);
  const unfinished = lines.filter((line) => !complete(line)).length;
  return (
    <ActDialog
      opened
      onClose={props.onClose}
      title={props.title}
      act={t('discussion.act', { count: lines.length })}
      blocked={unfinished > 0}
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
        {props.children}
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
      {unfinished > 0 && <p role="status">{t('discussion.unfinished', { count: unfinished })}</p>}
    </ActDialog>
  );
}

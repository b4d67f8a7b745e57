import { Fragment, memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#web/kit/changes.ts';
import { type ChangedLine, type ChangedStretch, narrativeChanges } from '#web/kit/rich-text/narrative-changes.ts';
import classes from '#web/kit/rich-text/narrative.module.css';

interface NarrativeChangesViewProps {
  readonly before: string;
  readonly after: string;
  /** What stands behind a line that is new or other now, counted from 0 in the new text; left out: nothing. */
  readonly beside?: Beside | undefined;
}

type Beside = (line: number, words: string) => ReactNode;

/** What changed between two texts and nothing else, to be read without colours too: what went is struck out, what came is underlined. */
export const NarrativeChangesView = memo(function NarrativeChangesView({
  before,
  after,
  beside,
}: NarrativeChangesViewProps) {
  const { t } = useTranslation('common');
  const stretches = narrativeChanges(before, after);
  return (
    <div className={`${classes.narrative} ${classes.changes ?? ''}`} lang="vi">
      {stretches.map((stretch, index) => (
        <Fragment key={index}>
          {index > 0 && <p className={classes.between}>{t('richText.unchanged')}</p>}
          <Stretch lines={stretch} beside={beside} />
        </Fragment>
      ))}
    </div>
  );
});

interface StretchProps {
  readonly lines: ChangedStretch;
  readonly beside: Beside | undefined;
}

function Stretch({ lines, beside }: StretchProps) {
  return blocksOf(lines).map((block, index) =>
    block[0]?.kind === 'row' ? (
      <Rows key={index} lines={block} beside={beside} />
    ) : (
      block.map((line, at) => <Plain key={`${String(index)} ${String(at)}`} line={line} beside={beside} />)
    ),
  );
}

interface PlainProps {
  readonly line: ChangedLine;
  readonly beside: Beside | undefined;
}

function Plain({ line, beside }: PlainProps) {
  if (line.kind === 'row') return null;
  const said = wordsNow([line.words]);
  return (
    <p>
      {line.kind === 'item' && `${line.mark} `}
      <Told words={line.words} />
      {line.at !== null && said !== '' && beside?.(line.at, said)}
    </p>
  );
}

function Rows({ lines, beside }: StretchProps) {
  const rows = lines.flatMap((line) => (line.kind === 'row' ? [line] : []));
  const wide = Math.max(...rows.map(({ cells }) => cells.length));
  return (
    <div className={classes.wide} tabIndex={wide > 4 ? 0 : undefined}>
      <table>
        <tbody>
          {rows.map(({ head, cells, at }, index) => (
            <tr key={index} data-head={head}>
              {cells.map((words, column) => (
                <td key={column}>
                  <Told words={words} />
                </td>
              ))}
              {beside !== undefined && <td>{at !== null && beside(at, wordsNow(cells))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What stands there now. */
function wordsNow(cells: readonly (readonly Change[])[]): string {
  const words = (cell: readonly Change[]): string =>
    cell.flatMap(({ kind, text }) => (kind === 'gone' ? [] : [text])).join('');
  return cells.map(words).join(', ');
}

function Told({ words }: { readonly words: readonly Change[] }): ReactNode {
  return words.map(({ kind, text }, index) => {
    // A line that says nothing is a change as well, and has to be seen.
    const shown = text === '' ? '¶' : text;
    if (kind === 'gone') return <del key={index}>{shown}</del>;
    return kind === 'new' ? <ins key={index}>{shown}</ins> : <Fragment key={index}>{text}</Fragment>;
  });
}

/** Rows that follow one another stand in one table. */
function blocksOf(lines: ChangedStretch): readonly (readonly ChangedLine[])[] {
  const found: ChangedLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && line.kind === 'row' && !line.head && last[0]?.kind === 'row') last.push(line);
    else found.push([line]);
  }
  return found;
}

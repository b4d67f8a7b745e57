import { memo, type ReactNode } from 'react';
import { type NarrativeBlock, narrativeOf } from '#web/kit/rich-text/narrative.ts';
import classes from '#web/kit/rich-text/narrative.module.css';

interface NarrativeViewProps {
  readonly text: string;
  /** How a piece of the text is shown; left out: as its letters. */
  readonly inline?: (text: string) => ReactNode;
  /** What stands behind a line of the text, counted from 0; left out: nothing. */
  readonly beside?: ((line: number, words: string) => ReactNode) | undefined;
}

/** A narrative to be read: its lists are lists, its tables tables. */
export const NarrativeView = memo(function NarrativeView({ text, inline = asWritten, beside }: NarrativeViewProps) {
  let next = 0;
  return (
    <div className={classes.narrative}>
      {narrativeOf(text).map((block, index) => {
        const first = next;
        next += linesIn(block);
        switch (block.kind) {
          case 'paragraph':
            return (
              <p key={index}>
                {block.text === '' ? '\u00a0' : inline(block.text)}
                {block.text !== '' && beside?.(first, block.text)}
              </p>
            );
          case 'bullets':
            return <ul key={index}>{itemsOf(block.items, { first, inline, beside })}</ul>;
          case 'numbers':
            return (
              <ol key={index} start={block.start}>
                {itemsOf(block.items, { first, inline, beside })}
              </ol>
            );
          case 'table':
            return <Table key={index} {...{ header: block.header, rows: block.rows, first, inline, beside }} />;
        }
      })}
    </div>
  );
});

const asWritten = (words: string): ReactNode => words;

function linesIn(block: NarrativeBlock): number {
  if (block.kind === 'paragraph') return 1;
  return block.kind === 'table' ? block.rows.length + 1 : block.items.length;
}

interface Shown extends Pick<NarrativeViewProps, 'beside'> {
  /** The line of the text that its first item or row is. */
  readonly first: number;
  readonly inline: (text: string) => ReactNode;
}

const itemsOf = (items: readonly string[], { first, inline, beside }: Shown): ReactNode =>
  items.map((item, index) => (
    <li key={index}>
      {inline(item)}
      {item !== '' && beside?.(first + index, item)}
    </li>
  ));

interface TableProps extends Shown {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ header, rows, first, inline, beside }: TableProps) {
  return (
    <div className={classes.wide} tabIndex={header.length > 4 ? 0 : undefined}>
      <table>
        <thead>
          <tr>
            {header.map((cell, column) => (
              // A head without a word heads nothing.
              <HeadCell key={column}>{cell === '' ? null : inline(cell)}</HeadCell>
            ))}
            {beside !== undefined && <td>{beside(first, header.join(', '))}</td>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{inline(cell)}</td>
              ))}
              {beside !== undefined && <td>{beside(first + 1 + index, row.join(', '))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell({ children }: { readonly children: ReactNode }) {
  return children === null ? <td /> : <th scope="col">{children}</th>;
}

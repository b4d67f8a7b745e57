import { memo, type ReactNode } from 'react';
import { narrativeOf } from '#web/kit/rich-text/narrative.ts';
import classes from '#web/kit/rich-text/narrative.module.css';

interface NarrativeViewProps {
  readonly text: string;
  /** How a piece of the text is shown; left out: as its letters. */
  readonly inline?: (text: string) => ReactNode;
}

/** A narrative to be read: its lists are lists, its tables tables. */
export const NarrativeView = memo(function NarrativeView({ text, inline = asWritten }: NarrativeViewProps) {
  return (
    <div className={classes.narrative}>
      {narrativeOf(text).map((block, index) => {
        switch (block.kind) {
          case 'paragraph':
            return <p key={index}>{block.text === '' ? '\u00a0' : inline(block.text)}</p>;
          case 'bullets':
            return <ul key={index}>{itemsOf(block.items, inline)}</ul>;
          case 'numbers':
            return (
              <ol key={index} start={block.start}>
                {itemsOf(block.items, inline)}
              </ol>
            );
          case 'table':
            return <Table key={index} header={block.header} rows={block.rows} inline={inline} />;
        }
      })}
    </div>
  );
});

const asWritten = (words: string): ReactNode => words;

const itemsOf = (items: readonly string[], inline: (text: string) => ReactNode): ReactNode =>
  items.map((item, index) => <li key={index}>{inline(item)}</li>);

interface TableProps {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly inline: (text: string) => ReactNode;
}

function Table({ header, rows, inline }: TableProps) {
  return (
    <div className={classes.wide} tabIndex={header.length > 4 ? 0 : undefined}>
      <table>
        <thead>
          <tr>
            {header.map((cell, column) => (
              // A head without a word heads nothing.
              <HeadCell key={column}>{cell === '' ? null : inline(cell)}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{inline(cell)}</td>
              ))}
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

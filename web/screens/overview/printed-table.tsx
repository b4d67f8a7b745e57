import classes from '#web/kit/printed.module.css';

interface PrintedTableProps {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly string[];
  /** The first column of figures; as many as there are columns: none. */
  readonly figuresFrom: number;
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[]; readonly whole?: true }[];
}

/** A list on paper; an empty one is no part of it. */
export function PrintedTable({ title, note, columns, figuresFrom, rows }: PrintedTableProps) {
  if (rows.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      <table className={classes.form}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, whole = false }) => (
            <tr key={key} data-whole={whole}>
              {cells.map((cell, index) => (
                <td key={columns[index]} className={index >= figuresFrom ? classes.figure : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className={classes.quiet}>{note}</p>}
    </section>
  );
}

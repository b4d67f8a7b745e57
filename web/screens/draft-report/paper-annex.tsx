import { useMemo } from 'react';
import { CorrectedPart } from '#web/screens/draft-report/corrected-part.tsx';
import type { Context } from '#web/screens/draft-report/model.ts';
import classes from '#web/screens/draft-report/paper-annex.module.css';
import { useFigureName } from '#web/screens/draft-report/use-figure-name.ts';

/** The table that goes with the report, as it is printed: every line with how many stand in it, and below it who does not. */
export function PaperAnnex({ context }: { readonly context: Context }) {
  const { annex, corrections, figures } = context;
  const nameOf = useFigureName(context);
  const known = useMemo(() => new Map(figures.map((one) => [one.ref, one])), [figures]);
  if (annex === null) return null;
  // What had no total has no line, and is told here all the same: of all, for each setting it would be said again.
  const stated = new Set(annex.refs);
  const { columns, rows } = annex;
  return (
    <section className={classes.annex}>
      <p>{annex.mark}</p>
      <h3>{annex.title}</h3>
      <p>{annex.attachedTo}</p>
      {/* Wider than a phone: it is moved by keys as well. */}
      <div className={classes.wide} role="region" aria-label={annex.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ group, depth, cells }, row) => (
              <tr key={`${String(row)} ${cells.join(' ')}`} data-group={group}>
                {columns.map(({ title, as }, column) => (
                  <td key={title} data-as={as} data-depth={as === 'label' ? depth : 0}>
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {annex.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      <div className="no-print" lang={document.documentElement.lang}>
        <CorrectedPart
          corrected={corrections.filter(
            ({ ref, sealed }) => stated.has(ref) || (sealed === null && !ref.includes('@')),
          )}
          figures={known}
          nameOf={nameOf}
        />
      </div>
    </section>
  );
}

import { type ReactNode, useEffect, useRef } from 'react';
import type { components } from '#web/api/schema.d.ts';
import { unheardOf } from '#web/kit/closed-list.ts';
import classes from '#web/kit/paper.module.css';

type Page = components['schemas']['DocumentPage'];

interface PaperProps {
  readonly page: Page;
  /** Names the sheet for a screen reader. */
  readonly label: string;
  /** The number of the item that is being edited: marked, and kept in sight. */
  readonly marked?: string | null;
  readonly size?: 'small' | 'large';
}

/** A letter as it will be printed, in the typeface of documents; every word comes from the api. */
export function Paper({ page, label, marked = null, size = 'small' }: PaperProps) {
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (marked === null) return;
    const item = desk.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(marked)}"]`);
    // Only the desk scrolls: the list beside it stays where it is.
    if (item && desk.current) desk.current.scrollTop = item.offsetTop - desk.current.clientHeight / 3;
  }, [marked, page]);
  const { signer } = page;
  return (
    <div ref={desk} className={classes.desk} data-size={size} role="region" aria-label={label} tabIndex={0}>
      <article className={classes.sheet} lang="vi">
        {page.mark !== null && <p className={classes.mark}>{page.mark}</p>}
        <header className={classes.head}>
          <div>
            {page.superior !== '' && <p>{page.superior}</p>}
            <p>
              <b>{page.issuer}</b>
            </p>
            {page.layout === 'party' ? <p>*</p> : <hr />}
            <p>{page.number}</p>
          </div>
          <div>
            {page.right.map((line) => (
              <p key={line}>
                <b>{line}</b>
              </p>
            ))}
            <hr />
            <p>
              <i>{page.placeAndDate}</i>
            </p>
          </div>
        </header>
        {page.title !== null && <p className={classes.title}>{page.title}</p>}
        <p className={classes.extract}>{page.extract}</p>
        {page.addressees.length > 0 && <Addressees page={page} />}
        {page.blocks.map((block, index) => (
          <Block key={index} block={block} marked={marked} />
        ))}
        <footer className={classes.foot}>
          <div>
            {page.secretary === null ? (
              <Recipients page={page} />
            ) : (
              <>
                <p>
                  <b>{page.secretary.post}</b>
                </p>
                <p className={classes.signature}>
                  <b>{page.secretary.name}</b>
                </p>
              </>
            )}
          </div>
          <div>
            {signer.authority !== '' && (
              <p>
                <b>{signer.authority}</b>
              </p>
            )}
            {/* Light under an authority of the Party, bold where it stands alone: who signs directly. */}
            <p>{page.layout === 'state' || signer.authority === '' ? <b>{signer.post}</b> : signer.post}</p>
            {signer.office !== undefined && (
              <p className={classes.signature}>
                <b>{signer.office}</b>
              </p>
            )}
            <p className={signer.office === undefined ? classes.signature : undefined}>
              <b>{signer.name}</b>
            </p>
          </div>
        </footer>
        {page.secretary !== null && <Recipients page={page} />}
      </article>
    </div>
  );
}

function Recipients({ page }: { readonly page: Page }) {
  return (
    <>
      <p>
        <b>{page.recipientsTitle}</b>
      </p>
      {page.recipients.map((name) => (
        <p key={name}>- {name}</p>
      ))}
    </>
  );
}

function Addressees({ page }: { readonly page: Page }) {
  const [only, second] = page.addressees;
  if (second === undefined)
    return (
      <p className={classes.to}>
        {page.addresseesTitle} {only}
      </p>
    );
  return (
    <div className={classes.toMany}>
      <p>{page.addresseesTitle}</p>
      {page.addressees.map((name) => (
        <p key={name}>- {name}</p>
      ))}
    </div>
  );
}

function Block({
  block,
  marked,
}: {
  readonly block: Page['blocks'][number];
  readonly marked: string | null;
}): ReactNode {
  switch (block.kind) {
    case 'numbered':
      return (
        <div className={classes.item} data-item={block.item} data-marked={block.item === marked}>
          <p className={classes.line}>
            {block.item}. {block.text}
          </p>
          {block.parts.map(({ mark, text }) => (
            <p key={mark + text} className={classes.line}>
              {mark} {text}
            </p>
          ))}
        </div>
      );
    case 'table':
      return (
        <table className={classes.table}>
          <thead>
            <tr>
              {block.header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'heading':
    case 'paragraph':
      return <p className={classes.line}>{block.kind === 'heading' ? <b>{block.text}</b> : block.text}</p>;
    default:
      return unheardOf(block, null);
  }
}

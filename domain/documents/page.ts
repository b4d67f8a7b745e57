import {
  addresseesTitle,
  headingText,
  headWords,
  itemMark,
  markOf,
  pointMark,
  recipientsTitle,
  titleOf,
} from '#domain/documents/layout-words.ts';
import type { DocumentBlock, DocumentLayout, OfficialDocument } from '#domain/documents/official-document.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { linesIn } from '#domain/kernel/readable.ts';

export type PageBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | {
      readonly kind: 'numbered';
      /** The number alone, so that a screen finds the item that is being edited. */
      readonly item: string;
      readonly text: string;
      readonly parts: readonly { readonly mark: string; readonly text: string }[];
    }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A letter as a screen sets it: every word is there in the order of the paper, nothing is left to be composed. */
export interface DocumentPage {
  readonly layout: DocumentLayout;
  /** What is printed across the page, or null. */
  readonly mark: string | null;
  readonly right: readonly string[];
  readonly superior: string;
  readonly issuer: string;
  readonly number: string;
  readonly placeAndDate: string;
  /** Null: a công văn, whose extract stands under the number. */
  readonly title: string | null;
  readonly extract: string;
  readonly addresseesTitle: string;
  readonly addressees: readonly string[];
  readonly blocks: readonly PageBlock[];
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  readonly signer: OfficialDocument['signer'];
  /** Of minutes: signs at the left; null = one signs. */
  readonly secretary: { readonly post: string; readonly name: string } | null;
}

export function pageOf(document: OfficialDocument): DocumentPage {
  const { right, superior, issuer, number, placeAndDate } = headWords(document);
  const { layout, extract, addressees, recipients, signer } = document;
  return {
    layout,
    mark: markOf(document),
    ...{ right, superior, issuer, number, placeAndDate },
    title: titleOf(document.type),
    extract,
    addresseesTitle,
    addressees,
    blocks: document.body.flatMap(blocksOf).map(inLines),
    recipientsTitle,
    recipients,
    signer: {
      authority: signer.authority.toLocaleUpperCase('vi'),
      post: signer.post.toLocaleUpperCase('vi'),
      name: signer.name,
      ...(signer.office === undefined ? {} : { office: signer.office.toLocaleUpperCase('vi') }),
    },
    secretary:
      document.secretary === undefined
        ? null
        : { post: document.secretary.post.toLocaleUpperCase('vi'), name: document.secretary.name },
  };
}

/** A screen breaks its lines where the paper does. */
function inLines(block: PageBlock): PageBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, text: whole(block.text) };
    case 'numbered':
      return {
        ...block,
        text: whole(block.text),
        parts: block.parts.map(({ mark, text }) => ({ mark, text: whole(text) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(whole)) };
    default:
      return unreachable(block);
  }
}

const whole = (text: string): string => linesIn(text).join('\n');

function blocksOf(block: DocumentBlock): readonly PageBlock[] {
  switch (block.kind) {
    case 'numbered': {
      const parts = block.parts.map((text, index) => ({ mark: pointMark(index, block.parts.length), text }));
      return [{ kind: 'numbered', item: block.number, text: block.text, parts }];
    }
    case 'heading':
      return [{ kind: 'heading', text: headingText(block) }];
    case 'list':
      return block.items.map((item, index) => ({
        kind: 'paragraph',
        text: `${itemMark(block, index)} ${item}`,
      }));
    case 'form':
      return [
        {
          kind: 'table',
          header: block.columns.map(({ title }) => title),
          rows: block.rows.map(({ cells }) => cells),
        },
      ];
    case 'paragraph':
    case 'table':
      return [block];
    default:
      return unreachable(block);
  }
}

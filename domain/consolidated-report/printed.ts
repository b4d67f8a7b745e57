import { piecesOf } from '#domain/consolidated-report/tokens.ts';

/** As it is printed: every figure by its value, no mark. A figure that is no more keeps its place, so that nobody overlooks it. */
export function printed(text: string, valueOf: (ref: string) => string | null): string {
  const all = piecesOf(text).map((piece) => {
    switch (piece.kind) {
      case 'words':
        return piece.text;
      case 'figure':
        return valueOf(piece.ref) ?? piece.text;
      case 'source':
        return '';
    }
  });
  return closedUp(all.join(''));
}

/** Without the marks: whose words they are is the host's own to know. Figures stay references. */
export function withoutMarks(text: string): string {
  const left = piecesOf(text).map((piece) => (piece.kind === 'source' ? '' : piece.text));
  return closedUp(left.join(''));
}

/** Where a mark stood between a word and a full stop nothing is left, and no two spaces. */
function closedUp(text: string): string {
  return text.replace(/ +(?=[.,;:!?])/g, '').replace(/ {2,}/g, ' ');
}

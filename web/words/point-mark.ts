/** Points of an item go by the Vietnamese alphabet, as the paper marks them (domain/documents/layout-words.ts). */
const letters = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

export function markOf(index: number): string {
  return letters[index] ?? String(index + 1);
}

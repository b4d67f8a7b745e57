import { Lexer } from 'yaml';

const mostPieces = 250_000;
const deepestFlow = 16;
const mostMarks = 8;
const widestIndent = 100;

/**
 * Nested no deeper than a hand would write it, and of no more pieces than an outline has. The parser goes down without counting: on a
 * million dashes it does not fail, its whole process ends.
 */
export function asWrittenByHand(text: string): boolean {
  let [flow, marks, pieces] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    pieces += 1;
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow -= 1;
    else if (token === '-' || token === '?' || token === ':') marks += 1;
    else if (token.trim() !== '') marks = 0;
    else if (token.includes('\n')) marks = 0;
    else if (token.length > widestIndent) return false;
    if (pieces > mostPieces || flow > deepestFlow || marks > mostMarks) return false;
  }
  return true;
}

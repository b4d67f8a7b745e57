import { foldForMatching } from '#domain/vietnamese/fold.ts';

/** What offices write where they have no figure. None of it is 0. A statistician's `-` and `…` are of it. */
const words = [
  'không có số liệu',
  'chưa có số liệu',
  'không có',
  'chưa có',
  'không',
  'chưa thống kê',
  'không phát sinh số liệu',
  'n/a',
  '-',
  '--',
  '…',
  '...',
].map(foldForMatching);

export function saysNoFigure(text: string): boolean {
  return words.includes(foldForMatching(text).replace(/\.$/, '')) || words.includes(foldForMatching(text));
}

import { type FileScore, percent, type Scores, type Survivor, sumOf } from '#test/mutation/scores.ts';

/** `docs/mutation.md`: the last score of each file that was mutated, and every survivor by name. */
export function mutationPage(scores: Scores): string {
  const files = Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Mutation testing of the domain',
    '',
    'Made by `npm run mutation -- FOLDER…` (a folder of `domain/`, or a file of it); without a folder: the core. Stryker',
    'changes one thing at a time and runs the unit tests of the same folder; a change that no test notices survives.',
    'Each survivor is named as *equal*, with the reason (`test/mutation/equal.ts`), or is a test that is missing.',
    '',
    'Killed is what a test failed on or what went round a hundred times too often; *timed out* says how many of them only the',
    'clock ended.',
    '',
    '| file | mutants | killed | timed out | % | equal | missing | day |',
    '|---|--:|--:|--:|--:|--:|--:|---|',
    ...files.map(([file, score]) => row(`\`${file}\``, [score], score.day)),
    row('**all**', Object.values(scores), ''),
    '',
    ...section('Named as equal', files, (one) => one.equal !== null),
    ...section('A test is missing', files, (one) => one.equal === null),
  ].join('\n');
}

function row(name: string, scores: readonly FileScore[], day: string): string {
  const { mutants, killed, timedOut, equal } = sumOf(scores);
  const cells = [mutants, killed, timedOut, percent(killed, mutants), equal, mutants - killed - equal];
  return `| ${name} | ${cells.join(' | ')} | ${day} |`;
}

function section(
  title: string,
  files: readonly (readonly [string, FileScore])[],
  wanted: (survivor: Survivor) => boolean,
): readonly string[] {
  const rows = files.flatMap(([file, { survivors }]) =>
    survivors.filter(wanted).map((one) => `- \`${file}\` ${code(one.was)} → ${code(one.becomes)}${reason(one)}`),
  );
  return rows.length === 0 ? [] : [`## ${title}`, '', ...rows, ''];
}

const reason = ({ equal, line }: Survivor): string => (equal === null ? ` (line ${line})` : `: ${equal}`);

/** Code that itself has backticks stands between two of them. */
function code(text: string): string {
  const short = text.length > 100 ? `${text.slice(0, 99)}…` : text;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

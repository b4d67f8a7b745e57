import type { Claim, Shown } from '#test/trust/claim.ts';
import type { Section } from '#test/trust/sections.ts';

const intro = `# What is promised, and where it is shown

Made by \`npm run docs:trust\` from \`test/trust/\`; a test holds that every test named here exists under these words.
Figures of drills and benches stand in \`docs/figures/\`, as the commands printed them.
`;

/** docs/trust.md as text; `figures` are the file names in docs/figures. */
export function trustPage(
  sections: readonly Section[],
  figures: readonly string[],
  notPromised: readonly string[],
): string {
  return [
    intro,
    ...sections.filter((section) => section.claims.length > 0).map(sectionText),
    ...(figures.length > 0 ? [`## Figures\n\n${figures.map(figureLine).join('\n')}\n`] : []),
    `## What is not promised\n\n${notPromised.map((sentence) => `- ${sentence}`).join('\n')}\n`,
  ].join('\n');
}

function sectionText({ title, claims }: Section): string {
  const rows = claims.map((claim) => `| ${cell(claim.about)} | ${cell(claim.promise)} | ${shownText(claim)} |`);
  return `## ${title}\n\n| what | promise | shown by |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function shownText({ shown }: Claim): string {
  return shown.map(oneShown).join('<br>');
}

function oneShown(shown: Shown): string {
  return 'command' in shown ? `\`${cell(shown.command)}\`` : `\`${shown.test}\`: ${cell(shown.named)}`;
}

function figureLine(name: string): string {
  return `- [${name}](figures/${name})`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

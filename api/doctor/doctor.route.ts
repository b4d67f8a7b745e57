import { z } from 'zod';
import { lineTo } from '#config/line.ts';
import { diagnose } from '#domain/installation/diagnose.ts';
import { findingCodes } from '#domain/installation/finding.ts';
import { findingSentences } from '#domain/words/findings.ts';
import { useSentence } from '#domain/words/use.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { spoken } from '#api/support/spoken.ts';

/** For the administrator only: it tells where the installation is weak. */
export const readDoctor = adminRoute({
  method: 'GET',
  path: '/doctor',
  name: 'readDoctor',
  summary: 'What is wrong with this installation, and what to do',
  takes: {},
  output: z.object({
    askedAt: z.iso.datetime(),
    use: z.string().describe('How the installation is used, in a sentence'),
    findings: z.array(z.object({ code: z.enum(findingCodes), wrong: z.string(), todo: z.string() })),
  }),
  async answer({ deps }) {
    const facts = await deps.installation();
    return {
      askedAt: facts.now,
      use: useSentence({ mode: deps.mode, line: lineTo(deps.publicUrl), address: deps.publicUrl }, spoken()),
      findings: diagnose(facts).map((finding) => ({ code: finding.code, ...findingSentences(finding, spoken()) })),
    };
  },
});

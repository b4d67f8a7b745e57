import { z } from 'zod';
import { diagnose } from '#domain/installation/diagnose.ts';
import { findingCodes } from '#domain/installation/finding.ts';
import { findingSentences } from '#domain/words/findings.ts';
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
    findings: z.array(z.object({ code: z.enum(findingCodes), wrong: z.string(), todo: z.string() })),
  }),
  async answer({ deps }) {
    const facts = await deps.installation();
    return {
      askedAt: facts.now,
      findings: diagnose(facts).map((finding) => ({ code: finding.code, ...findingSentences(finding, spoken()) })),
    };
  },
});

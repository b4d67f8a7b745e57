import { Client } from '@temporalio/client';
import { mailServerAnswers } from '#activities/mail/mail-server-answers.ts';
import { installationFacts } from '#api/doctor/installation-facts.ts';
import { engineConnection } from '#api/support/engine-connection.ts';
import { runCommand } from '#cli/run-command.ts';
import { connected, readConfig } from '#config/env.ts';
import { lineTo } from '#config/line.ts';
import { openDatabase } from '#db/database.ts';
import { diagnose } from '#domain/installation/diagnose.ts';
import { findingSentences, nothingFound } from '#domain/words/findings.ts';
import { useSentence } from '#domain/words/use.ts';
import { openFiles } from '#engine/files/files.ts';
import { registry } from '#engine/registry.ts';
import { StateCache } from '#engine/state-cache.ts';

/**
 * `npm run doctor [-- --json]`: what is wrong with this installation, in Vietnamese and English, and what to do. Ends with 1
 * when something is.
 */
await runCommand(async () => {
  const config = connected(readConfig());
  const db = openDatabase(config.databaseUrl, { max: 2 });
  const connection = engineConnection(config.temporalAddress);
  try {
    const mailUrl = config.smtpUrl ?? config.mailSinkUrl;
    const [facts, answers] = await Promise.all([
      installationFacts({
        ...{ db, registry, cache: new StateCache(), dataFolder: config.dataFolder },
        client: new Client({ connection, namespace: config.temporalNamespace }),
        taskQueue: config.temporalTaskQueue,
        files: await openFiles(config.files),
        production: config.mode !== 'evaluation',
        lettersOnPaper: config.lettersOnPaper,
        certificate: config.certificate === null ? null : { ...config.certificate, publicUrl: config.publicUrl },
      }),
      mailUrl === null ? null : mailServerAnswers(mailUrl),
    ]);
    const use = { mode: config.mode, line: lineTo(config.publicUrl), address: config.publicUrl };
    const mailServer = answers === null ? 'notAsked' : answers ? 'answers' : 'silent';
    const findings = diagnose({ ...facts, mailServer }).map((finding) => ({
      ...finding,
      vi: findingSentences(finding, 'vi'),
      en: findingSentences(finding, 'en'),
    }));
    if (process.argv.includes('--json')) {
      console.log(JSON.stringify({ askedAt: facts.now, use, findings }));
    } else {
      console.log(`${useSentence(use, 'vi')}\n${useSentence(use, 'en')}\n`);
      if (findings.length === 0) console.log(`✓ ${nothingFound.vi}\n  ${nothingFound.en}`);
      for (const { vi, en } of findings) console.log(`✗ ${vi.wrong}\n  → ${vi.todo}\n  ${en.wrong}\n  → ${en.todo}\n`);
    }
    if (findings.length > 0) process.exitCode = 1;
  } finally {
    await connection.close();
    await db.destroy();
  }
});

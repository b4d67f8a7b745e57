import type { LedgerId } from '#domain/kernel/ids.ts';
import { type AccessLogReport, verifyAccessLog } from '#db/access-log/verify.ts';
import type { Db } from '#db/database.ts';
import { allLedgers, type ChainReport, verifyChain } from '#db/event-store/verify.ts';
import { accountChangeFindings } from '#db/verify/account-changes.ts';
import { accountFindings } from '#db/verify/accounts.ts';
import { commandFindings } from '#db/verify/commands.ts';
import { type Finding, type Findings, gathered } from '#db/verify/finding.ts';
import { documentFindings, letterFindings } from '#db/verify/papers.ts';
import type { FileStore } from '#engine/files/store.ts';
import { fileFindings } from '#engine/files/verify-files.ts';
import { compareWithRebuild, type RebuildReport } from '#engine/rebuild.ts';
import type { Registry } from '#engine/ports.ts';

export interface RecordReport {
  readonly whole: boolean;
  readonly ledgers: readonly ChainReport[];
  readonly accessLog: AccessLogReport;
  readonly findings: readonly Findings[];
  readonly differences: RebuildReport['differences'];
}

/**
 * Everything one part of the database says of another, compared; `owner` may make the schema the rebuild goes into. With the store,
 * every file that the record names is read again, too.
 */
export async function verifyRecord(owner: Db, registry: Registry, files?: FileStore): Promise<RecordReport> {
  const named: readonly LedgerId[] = await allLedgers(owner);
  const ledgers: ChainReport[] = [];
  for (const ledger of named) ledgers.push(await verifyChain(owner, ledger));
  const accessLog = await verifyAccessLog(owner);
  const found: Finding[] = [];
  for (const look of [commandFindings, letterFindings, documentFindings, accountFindings, accountChangeFindings])
    found.push(...(await look(owner)));
  if (files !== undefined) found.push(...(await fileFindings(owner, files)));
  const rebuilt = await compareWithRebuild(owner, registry).catch((error: unknown): RebuildReport => {
    // What is broken above can make the replay impossible: then that is said, and the rest all the same.
    const where = error instanceof Error ? error.message : String(error);
    return { differences: [], findings: [{ what: 'rebuild-failed', where }] };
  });
  const findings = gathered([...found, ...rebuilt.findings]);
  const { differences } = rebuilt;
  const chains = ledgers.every((each) => each.chain === 'ok') && accessLog.chain === 'ok';
  return {
    whole: chains && findings.length === 0 && differences.length === 0,
    ...{ ledgers, accessLog, findings, differences },
  };
}

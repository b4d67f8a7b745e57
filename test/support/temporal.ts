import { randomBytes } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { inject } from 'vitest';

export interface FreshNamespace {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

/** Workflow ids are stream ids, the same in every test file: each file needs a namespace of its own. */
export async function freshNamespace(): Promise<FreshNamespace> {
  const address = inject('temporalAddress');
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs('1 day'),
    });
  } finally {
    await connection.close();
  }
  return { address, namespace, taskQueue: namespace };
}

/** The server whose clock jumps to the next timer. Of its own for each caller; `teardown()` ends it. */
export async function timeSkipping(): Promise<TestWorkflowEnvironment> {
  return await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: inject('testServerPath') } },
  });
}

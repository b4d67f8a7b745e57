import os from 'node:os';
import path from 'node:path';

/** Every test process and every started product bundles the same workflows: once per state of the sources is enough. */
export const bundleCache = path.join(os.tmpdir(), 'hoinghi-test-bundles');

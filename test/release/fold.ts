import { writeFileSync } from 'node:fs';
import { recordedShapes, shapesOf, statesFile, statesText } from '#test/release/shapes.ts';

/** `npm run shapes:fold`: after a state was changed on purpose, what every release's events fold to now. Read the difference. */
for (const release of recordedShapes()) {
  writeFileSync(statesFile(release), statesText(shapesOf(release)));
  console.log(`${release}: ${String(shapesOf(release).length)} streams`);
}

import { isSignedOut, taken } from '#web/api/client.ts';
import { untilSignedIn } from '#web/app/until-signed-in.ts';

/** A session that ended before it was sent loses nothing typed: it goes out again as soon as the person has signed in. */
export async function takenOnceSignedIn<T>(
  send: () => Parameters<typeof taken<T>>[0],
  signedIn: () => Promise<void> = untilSignedIn,
): Promise<T> {
  for (;;) {
    try {
      return await taken(send());
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      await signedIn();
    }
  }
}

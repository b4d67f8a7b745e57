const chunk = 0x8000;

/** A file as the api takes it inside a question. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(pieces.join(''));
}

/** Goes round for some seconds before it lets anybody else run; what stands still for ever could not be ended by a test. */
export async function standstill(): Promise<void> {
  let rounds = 0;
  while (rounds < 1_500_000_000) rounds += 1;
  await Promise.resolve();
}

export async function answersAtOnce(): Promise<string> {
  return await Promise.resolve('done');
}

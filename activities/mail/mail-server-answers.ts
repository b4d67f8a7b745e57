import { createTransport } from 'nodemailer';
import { lapsed } from '#telemetry/tell.ts';

/** Connects, greets and signs in, and sends nothing. */
export async function mailServerAnswers(url: string): Promise<boolean> {
  const transport = createTransport({ url, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 });
  try {
    await transport.verify();
    return true;
  } catch (error) {
    lapsed('probe', error);
    return false;
  } finally {
    transport.close();
  }
}

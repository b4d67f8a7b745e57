import type { Like } from '#web/words/like.ts';
import type { house as vi } from '#web/words/vi/house.ts';

export const house: Like<typeof vi> = {
  change: 'Change the use',
  fixed: 'The use is set on the machine (HOINGHI_MODE).',
  fixedWhat: 'This page only shows it; to change it, change it there and start again.',
  pending: 'What was set is not what runs yet.',
  pendingWhat:
    'Where one start runs everything it is taken up within half a minute; elsewhere start the api and the workers again.',
  opened: 'The system runs as it was set.',
  moved: 'Then open the system at {{address}} and sign in again.',
  nothing: 'Nothing changed: it is used so already, and does not start again.',
  mode: {
    label: 'Use',
    evaluation: 'Try it out',
    office: 'One machine in the office',
    production: 'With a mail server',
  },
  what: {
    evaluation: 'Opened on this machine only; all letters go to the test mailbox and to nobody.',
    office:
      'Real work in the office network, without a mail server: units read their letters once they are signed in, the coordinator prints all of them to hand over.',
    production: 'Letters go by the mail server, set on the machine (HOINGHI_MODE=production).',
  },
  facts: {
    address: 'Address it is opened at',
    line: 'Line',
    letters: 'Letters',
    certificate: 'Certificate',
    certificateTo: 'valid until {{day}}',
    source: { environment: 'set on the machine', screen: 'set on this page', unset: 'set by nobody' },
  },
  line: {
    encrypted: 'encrypted (https)',
    encryptedBefore:
      'the address says https, but there is no certificate here: encrypted only by a program before this machine',
    thisMachine: 'within this machine only',
    plain: 'not encrypted (http)',
  },
  letters: {
    mail: 'sent by the mail server',
    paper: 'printed and handed over; units read them on the screen',
    sink: 'in the test mailbox only',
  },
  note: {
    plainHttp: 'The line is not encrypted.',
    thisMachineOnly: 'Other machines cannot open it.',
    otherMachine: 'The number in the address is not of the machine the system runs on.',
    otherPort: 'The port of the address is not the one the system listens at ({{port}}).',
    httpsBefore: 'The address is https, and there is no certificate here.',
    certificateEnds: 'The certificate ends soon.',
  },
  noteWhat: {
    plainHttp:
      'Whoever gets onto the network (cable, wifi) can read passwords and reports that pass, and act as whoever is signed in. Use it on the cable of the house only; to close it, use https with a certificate of the house.',
    thisMachineOnly:
      'Set the address of the machine in the network, so that units and leaders can open it from theirs.',
    otherMachine:
      'Others can open it only if something passes it on to this machine; otherwise write an address of the machine.',
    otherPort: 'It opens only if another program passes it on; otherwise write the right port into the address.',
    httpsBefore:
      'A program before this machine has to hold the certificate and speak https, or nobody can open the system. Where there is none, name the files of certificate and key.',
    certificateEnds: 'Have a new one made, replace both files and save this page again.',
  },
  form: {
    use: 'Use',
    address: 'Address at which everybody opens the system',
    addressHint:
      'For example {{address}}, or https://hoinghi.xa.local. Letters begin their links with it. Empty: this machine only.',
    name: 'Name of the office, on the sign-in page',
    certFile: 'Certificate file (PEM) on the machine',
    certHint: 'Only for https with a certificate of the house; the full path.',
    keyFile: 'Private key file (PEM) on the machine',
    secondFactor: 'Demand a second factor of coordinators, leaders and administrators',
    save: 'Save the use',
    leaves:
      'It is tried out, and there is a real cycle: once left, trying it out cannot be chosen again. To try something, open a rehearsal.',
    shut: 'Trying it out cannot be chosen again: there is a real cycle. To try something, open a rehearsal.',
  },
  follow: {
    restart:
      'The system starts again within half a minute; nothing that was sent is lost, and open screens keep what is being typed. With nothing changed it does not start again.',
    again: 'When the address or the encryption changes, everybody signs in again at {{address}}.',
    trial: 'Accounts and tokens that the evaluation made by itself are disabled.',
    letters: 'Letters of real cycles wait to be printed; units read theirs once they are signed in.',
    unsent:
      'Real letters written while it was tried out that only the test mailbox has and nobody outside: {{letters}}; send each again from the Mailbox.',
    certificate:
      'The address is https and there is no certificate here: something before this machine has to hold it, or nobody gets in at {{address}}.',
    plain: 'The line is not encrypted: every screen says so.',
    back: 'Back to trying it out only while there is no real cycle.',
    wrong:
      'If the programs do not start so (a port taken meanwhile), they go back by themselves, and this page says so.',
    wrongAddress:
      'With a wrong address it runs all the same and does not go back: on the machine open {{own}}, sign in and correct it.',
  },
};

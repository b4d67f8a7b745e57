import type { Language } from '#domain/words/language.ts';

/** How an installation is used, in the closed words of its configuration. */
export interface UseFacts {
  readonly mode: 'evaluation' | 'office' | 'production';
  readonly line: 'encrypted' | 'thisMachine' | 'plain';
  readonly address: string;
}

const modes: Readonly<Record<Language, Readonly<Record<UseFacts['mode'], string>>>> = {
  vi: {
    evaluation: 'dùng thử, thư chỉ vào hộp thư thử',
    office: 'một máy trong mạng nội bộ của cơ quan, thư in ra trao tay nếu không đặt máy chủ thư',
    production: 'có máy chủ thư',
  },
  en: {
    evaluation: 'tried out, letters go to the test mailbox only',
    office: "one machine in the office's own network, letters printed and handed over where no mail server is set",
    production: 'with a mail server',
  },
};

const lines: Readonly<Record<Language, Readonly<Record<UseFacts['line'], string>>>> = {
  vi: {
    encrypted: 'có mã hóa đường truyền',
    thisMachine: 'chỉ trong máy này',
    plain: 'CHƯA MÃ HÓA ĐƯỜNG TRUYỀN: người chen vào mạng đọc được mật khẩu và nội dung đi qua',
  },
  en: {
    encrypted: 'the line is encrypted',
    thisMachine: 'within this machine only',
    plain: 'THE LINE IS NOT ENCRYPTED: whoever gets onto the network reads passwords and what passes',
  },
};

/** One sentence, said by the doctor before what is wrong. */
export function useSentence({ mode, line, address }: UseFacts, language: Language): string {
  const word = { vi: 'Cách dùng', en: 'Use' }[language];
  return `${word}: ${modes[language][mode]}; ${address}; ${lines[language][line]}.`;
}

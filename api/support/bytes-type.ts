/** What a file is sent as, whatever it is: its bytes say that. */
export const bytesType = 'application/octet-stream';

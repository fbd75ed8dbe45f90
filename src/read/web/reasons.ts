/** What is said of the failures of a network, and what can be done about them; by the beginnings of their codes. */
const WORDS: readonly (readonly [codes: RegExp, words: string])[] = [
	[/^ENOTFOUND/, 'no host has this name; check the address'],
	[/^EAI_/, 'the names of hosts cannot be looked up; check the connection'],
	[/^ECONNREFUSED/, 'no server answers there; check the address, or try later'],
	[
		/^(?:ECONNRESET|EPIPE)/,
		'the connection broke; try again, or save the page in a browser and read the file',
	],
	[
		/^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)/,
		'the host is not reached; check the connection',
	],
	[/^(?:EPROTO|ERR_SSL)/, 'the server answers without encryption or in one that is not known; try http://'],
	[
		/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/,
		'its certificate is not trusted; look at the page in a browser, save it there and read the file',
	],
	[/^HPE_/, 'its answer is no sound HTTP; save the page in a browser and read the file'],
	[/^Z_BUF_ERROR/, 'its compressed data ends too early; try again'],
	[
		/^(?:Z_|ERR__ERROR|ERR_BROTLI)/,
		'its compressed data is damaged; save the page in a browser and read the file',
	],
];

/** Why nothing came from an address, in words; what is not known is told by its code. */
export function reasonOf(error: unknown): string {
	const { code = '', message } = error as NodeJS.ErrnoException;
	const words = WORDS.find(([codes]) => codes.test(code))?.[1];
	return words ?? (code === '' ? message : code);
}

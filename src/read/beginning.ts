/** How a document of markup begins. */
export interface Beginning {
	/** Where its first element stands, behind declarations, comments and the document type. */
	readonly at: number;
	/** The name of its first element, else of its document type, in small letters; null when it has neither. */
	readonly root: string | null;
	/** The name that its document type gives, in small letters. */
	readonly doctype: string | null;
	/** Whether it says that it is XML: by a declaration or by a namespace. */
	readonly isXml: boolean;
}

const SPACE = /[\s\ufeff]*/y;
const DOCTYPE = /<!doctype\s+([^\s>[]+)/iy;
const ELEMENT = /<([a-z_][\w.:-]*)(?=[\s/>]|$)/iy;
/** What may hold a ">" or a "]" that does not end a document type: strings, comments, instructions. */
const IN_DOCTYPE = /["'[\]>]|<!--|<\?/g;
const ENDS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '<!--': '-->', '<?': '?>' };

/** Looks behind what may stand before the first element (XML 1.0, 2.8), however long it is; nothing of it is believed. */
export function beginningOf(text: string): Beginning {
	let at = 0;
	let doctype: string | null = null;
	let isXml = false;
	for (;;) {
		at = matchAt(SPACE, text, at)!.end;
		let end: number | null = null;
		if (text.startsWith('<!--', at)) end = after(text, '-->', at + 4);
		else if (text.startsWith('<?', at)) {
			end = after(text, '?>', at + 2);
			isXml ||= end !== null && /^<\?xml\s/.test(text.slice(at, at + 6));
		} else {
			const type = matchAt(DOCTYPE, text, at);
			if (type !== null) {
				doctype = type.word.toLowerCase();
				end = afterDoctype(text, type.end);
			}
		}
		if (end === null) break;
		at = end;
	}
	const element = matchAt(ELEMENT, text, at);
	const tag = element === null ? '' : text.slice(at, Math.max(at, text.indexOf('>', at))).slice(0, 2000);
	return {
		at,
		root: element?.word.toLowerCase() ?? doctype,
		doctype,
		isXml: isXml || /\sxmlns(?::[\w.-]+)?\s*=/.test(tag),
	};
}

function matchAt(pattern: RegExp, text: string, at: number): { word: string; end: number } | null {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	return found === null ? null : { word: found[1] ?? '', end: pattern.lastIndex };
}

function after(text: string, mark: string, from: number): number | null {
	const at = text.indexOf(mark, from);
	return at === -1 ? null : at + mark.length;
}

/** Where a document type ends that may hold declarations between brackets. */
function afterDoctype(text: string, from: number): number | null {
	let isWithin = false;
	let at = from;
	for (;;) {
		IN_DOCTYPE.lastIndex = at;
		const mark = IN_DOCTYPE.exec(text)?.[0];
		if (mark === undefined) return null;
		at = IN_DOCTYPE.lastIndex;
		if (mark === '>') {
			if (!isWithin) return at;
		} else if (mark === '[' || mark === ']') isWithin = mark === '[';
		else {
			const end = after(text, ENDS[mark]!, at);
			if (end === null) return null;
			at = end;
		}
	}
}

import { type Credits, dateTold, namesIn } from './credits.js';

/** What stands before an article between two lines "---" (YAML) or "+++" (TOML): what is known of it, a line each. */
export interface FrontMatter extends Credits {
	readonly title?: string;
}

const LINES = {
	'---': /^(?<key>[\w-]+):[ \t]*(?<value>.*)$/,
	'+++': /^(?<key>[\w-]+)[ \t]*=[ \t]*(?<value>.*)$/,
};
/** "[params]": what comes below it in TOML belongs to it. */
const TABLE = /^\[.*\][ \t]*$/m;
const ITEM = /^[ \t]*-[ \t]+(?<value>.+)$/;
const DATES = [
	'date',
	'published',
	'publishdate',
	'pubdate',
	'published_at',
	'date_published',
	'datepublished',
];
const UPDATES = ['updated', 'lastmod', 'modified', 'last_modified_at'];
const AUTHORS = ['author', 'authors', 'byline', 'by'];

const FRONT = /^(---|\+\+\+)[ \t]*\n([\s\S]*?\n)?(?:\1|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * Takes the front matter off a text, if it has one. Only plain lines `key: value` (in TOML `key = value`), and
 * lists of plain values, are read; what is deeper is passed over.
 */
export function withoutFrontMatter(raw: string): { readonly front: FrontMatter; readonly body: string } {
	const [whole, mark, inner = ''] = FRONT.exec(raw) ?? [];
	const values =
		whole === undefined ? null : mark === '+++' ? valuesInToml(inner) : valuesIn(inner, LINES['---']);
	if (whole === undefined || values === null) return { front: {}, body: raw };
	const first = (keys: readonly string[]) => keys.flatMap((key) => values.get(key) ?? []);
	const title = first(['title', 'headline'])[0];
	const published = [...first(DATES), ...first(UPDATES)].map(dateTold).find((date) => date !== undefined);
	const authors = first(AUTHORS).flatMap(authorsIn);
	return {
		front: {
			...(title ? { title } : {}),
			...(published === undefined ? {} : { published }),
			...(authors.length > 0 ? { authors } : {}),
		},
		body: raw.slice(whole.length),
	};
}

/** Whether a text begins with front matter. */
export const hasFrontMatter = (raw: string): boolean =>
	/^(?:---|\+\+\+)/.test(raw) && withoutFrontMatter(raw.replace(/\r\n?/g, '\n')).body.length < raw.length;

/** Who is named: "By Ana Ruiz and Tom Ash", or what else stands there, as it stands. */
function authorsIn(given: string): string[] {
	const who = given.replace(/^by\s+/i, '');
	const names = namesIn(who);
	return names.length > 0 ? names : who === '' ? [] : [who];
}

/** The values by their keys in small letters; null when the first line has no key: then these lines are a text. */
function valuesIn(lines: string, form: RegExp): Map<string, string[]> | null {
	const values = new Map<string, string[]>();
	let open: string[] | null = null;
	for (const line of lines.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		const { key, value = '' } = form.exec(line)?.groups ?? {};
		if (key !== undefined) {
			open = [];
			values.set(key.toLowerCase(), open);
			open.push(...listed(value).filter((one) => one !== ''));
			continue;
		}
		const item = ITEM.exec(line)?.groups?.value;
		if (open === null || (item === undefined && !/^[ \t]/.test(line))) return null;
		if (item !== undefined) open.push(plain(item));
	}
	return values.size > 0 ? values : null;
}

/** TOML before its first table. Lists over several lines are put on one. */
function valuesInToml(lines: string): Map<string, string[]> | null {
	const [own = ''] = lines.split(TABLE, 1);
	return valuesIn(
		own.replace(/\[[^[\]"']*(?:"[^"\n]*"[^[\]"']*)*\]/g, (list) => list.replaceAll('\n', ' ')),
		LINES['+++'],
	);
}

/** `[Ana Ruiz, "Tom Ash"]` is a list. */
const listed = (value: string): string[] => {
	const inner = /^\[(.*)\]$/.exec(value.trim())?.[1];
	return inner === undefined
		? [plain(value)]
		: inner
				.split(',')
				.map(plain)
				.filter((one) => one !== '');
};

/** A value without its quotation marks, or without a comment behind it. */
function plain(value: string): string {
	const text = value.trim();
	const quoted = /^(["'])(.*)\1$/.exec(text)?.[2];
	return quoted ?? text.replace(/\s+#.*$/, '');
}

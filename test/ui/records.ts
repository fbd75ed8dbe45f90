import type { ArticleRecord, Statement } from '../../src/model/index.js';
import { openMemorySession } from '../../src/search/memory.js';

/** Made-up articles about made-up people, for the tests of the screen. */

interface Saying {
	readonly who: string;
	readonly said: string;
	readonly kind?: Statement['kind'];
}

export function record(
	id: string,
	title: string,
	sayings: readonly Saying[],
	more: Partial<ArticleRecord> = {},
): ArticleRecord {
	const names = [...new Set(sayings.map((saying) => saying.who))];
	const heading = 'What was said';
	let text = `${title} came before the town.\n\n${heading}\n\n`;
	const middle = text.indexOf(heading);
	const statements: Statement[] = [];
	for (const [i, { who, said, kind = 'direct' }] of sayings.entries()) {
		const words = kind === 'direct' ? `“${said}”` : said;
		const start = text.length;
		text += `${words}, ${who} said.\n\n`;
		const source = start + words.length + 2;
		statements.push({
			id: `s${i}`,
			kind,
			report: 'speech',
			content: [[start, start + words.length]],
			text: words,
			cue: [source + who.length + 1, source + who.length + 5],
			source: [source, source + who.length],
			actor: `a${names.indexOf(who)}`,
			speaker: who,
			section: 'said',
			confidence: i % 3 === 2 ? 0.5 : 0.92,
			evidence: 'named beside “said”',
		});
	}
	text = text.trimEnd();
	return {
		id,
		title,
		origin: `${id}.txt`,
		text,
		sections: [
			{ id: 'lead', title: 'Beginning', inferred: true, level: 1, span: [0, middle] },
			{ id: 'said', title: heading, inferred: false, level: 1, span: [middle, text.length] },
		],
		actors: names.map((name, i) => ({
			id: `a${i}`,
			name,
			kind: 'person',
			aliases: [name.split(' ')[0]!],
			mentions: [],
		})),
		statements,
		...more,
	};
}

export const BRIDGE = record('bridge', 'The old bridge', [
	{ who: 'Mira Okonjo', said: 'The bridge will open again before the harvest' },
	{ who: 'Tomas Reyle', said: 'Nobody asked the ferrymen what they lose' },
	{ who: 'Mira Okonjo', said: 'that the council has the money', kind: 'indirect' },
	{
		who: 'Ada Lindqvist',
		said: 'We counted forty cracks in the northern arch, and then we stopped counting',
	},
]);

/** An article whose second actor is only named: twice by the article itself, once by the one who speaks. */
export const NAMED = (() => {
	const made = record('named', 'The empty chair', [
		{ who: 'Mira Okonjo', said: 'We waited for Ilse Varga until noon' },
	]);
	const text = `${made.text}\n\nIlse Varga did not come. A chair stood ready for Varga. It stayed empty.`;
	const mentions = [...text.matchAll(/(?:Ilse )?Varga/g)].map(
		(found) => [found.index, found.index + found[0].length] as const,
	);
	const sections = made.sections.map((one, i) =>
		i === 0 ? one : { ...one, span: [one.span[0], text.length] as const },
	);
	const varga = { id: 'a9', name: 'Ilse Varga', kind: 'person', aliases: ['Varga'], mentions } as const;
	return { ...made, text, sections, actors: [...made.actors, varga] };
})();

export const WORLD = record('world', 'Words of the world', [
	{ who: 'محمد رضوی', said: 'پل دوباره باز می‌شود' },
	{ who: 'שרה לוי', said: 'הגשר ייפתח שוב' },
	{ who: '山田太郎', said: '橋はもうすぐ開通します。とても長い橋です' },
	{ who: 'Zoë Ångström', said: 'cafe\u0301 👩‍👩‍👧‍👦 and 🇳🇴\tflags \u001b]52;c;aGk=\u0007 end' },
	{ who: 'Long Word', said: `${'Donaudampfschifffahrtsgesellschaft'.repeat(5)} sails` },
]);

export function sessionOf(...records: ArticleRecord[]) {
	const session = openMemorySession();
	session.add(records);
	return session;
}

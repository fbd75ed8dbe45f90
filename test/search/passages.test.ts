import { expect, test } from 'vitest';
import { NAMED, record, sessionOf } from '../ui/records.js';

async function passagesOf(session: ReturnType<typeof sessionOf>, name: string) {
	const answer = await session.search({ text: name, scope: 'actors', offset: 0, limit: 1 });
	return session.passages(answer!.rows[0]!.key, 12);
}

test('the sentences that name an actor, with who says them', async () => {
	const found = await passagesOf(sessionOf(NAMED), 'varga');
	const shown = found.map(({ text, names, saidBy }) => [
		text,
		names.map(([start, end]) => text.slice(start, end)),
		saidBy,
	]);
	expect(shown).toEqual([
		['“We waited for Ilse Varga until noon”, Mira Okonjo said.', ['Ilse Varga'], 'Mira Okonjo'],
		['Ilse Varga did not come.', ['Ilse Varga'], undefined],
		['A chair stood ready for Varga.', ['Varga'], undefined],
	]);
	expect(found.map(({ offset }) => NAMED.text.slice(offset, offset + 4))).toEqual(['Ilse', 'Ilse', 'Varg']);
});

test('a sentence without end is cut at words', async () => {
	const long = 'word '.repeat(200);
	const text = `${long}Ilse Varga ${long}`.trim();
	const at = text.indexOf('Ilse');
	const varga = {
		id: 'a0',
		name: 'Ilse Varga',
		kind: 'person',
		aliases: [],
		mentions: [[at, at + 10]],
	} as const;
	const made = record('long', 'Long', []);
	const [found] = await passagesOf(
		sessionOf({
			...made,
			text,
			sections: [{ ...made.sections[0]!, span: [0, text.length] }],
			actors: [varga],
		}),
		'varga',
	);
	expect(found!.text).toMatch(/^(?:word )+Ilse Varga(?: word)+$/);
});

test('of many articles those where a statement names the actor', async () => {
	const others = Array.from({ length: 40 }, (_, i) =>
		record(`other${i}`, `Other ${i}`, [{ who: `Speaker ${i}`, said: `Number ${i} speaks` }]),
	);
	const found = await passagesOf(sessionOf(...others, NAMED), 'varga');
	expect(found.map(({ articleTitle }) => articleTitle)).toEqual(Array(3).fill('The empty chair'));
});

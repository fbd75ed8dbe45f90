import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/read/index.js';
import { ForeignArticles, foreignLanguage } from '../../src/read/language.js';
import { fileWith } from '../stories/session.js';

const ENGLISH =
	'The harbour of Vell was shut on Monday after a crane fell into the basin, its master said. Nobody was hurt, and no ship may enter before the inspection is over, he said to the council on Tuesday, which is to meet again in the week.';
const GERMAN =
	'Der Hafen von Vell ist seit Montag geschlossen, nachdem ein Kran in das Becken gestürzt ist, sagte der Hafenmeister. Es wurde niemand verletzt, und vor dem Ende der Untersuchung darf kein Schiff in den Hafen, teilte er dem Rat am Dienstag mit, der in der Woche noch einmal tagen will.';
const PORTUGUESE =
	'O porto de Vell não abre até que a inspeção termine, disse o capitão, porque uma grua caiu na doca. Ninguém ficou ferido, e os navios que esperam por uma vaga não podem entrar com carga, afirmou ele para o conselho da cidade, que vai se reunir mais uma vez na semana.';

describe('the language of a text', () => {
	test.each([
		['English', ENGLISH, 'en-US', null],
		['English that nothing tells', ENGLISH, undefined, null],
		['English on a German site', ENGLISH, 'de', null],
		['German', GERMAN, 'de-DE', 'de'],
		['German that nothing tells', GERMAN, undefined, 'de'],
		['German on an English site', GERMAN, 'en', 'de'],
		['Portuguese', PORTUGUESE, 'pt_BR', 'pt'],
		['Portuguese that nothing tells', PORTUGUESE, undefined, 'pt'],
		['Japanese', '港は月曜日から閉鎖されていると港長が述べた、けが人はいないという。'.repeat(3), 'ja', 'ja'],
		['a few words', 'Vell 1, Quay 2', 'de', null],
		['names and figures', 'Ana Ruiz 12, Tom Ash 14, Bob Stone 9. '.repeat(12), undefined, null],
	])('%s', (_, text, told, code) => {
		expect(foreignLanguage(text, told)).toBe(code);
	});
});

test('is said where it is not English, and the article is read all the same', async () => {
	const events = [];
	for await (const event of readSources([fileWith(`Hafen zu\n\n${GERMAN}\n`, 'hafen.txt')]))
		events.push(event);
	expect(events).toMatchObject([
		{ type: 'notice', why: expect.stringMatching(/hafen\.txt: “Hafen zu” is in German; .* in English only/) },
		{ type: 'document' },
		{ type: 'progress' },
	]);
});

test('is said of the first articles one by one, and of the rest together', () => {
	const foreign = new ForeignArticles();
	const article = { id: 'a', title: 'Hafen zu', origin: 'a.txt', text: GERMAN, headings: [] };
	expect(foreign.rest()).toBeNull();
	const said = Array.from({ length: 12 }, () => foreign.noticeOf(article));
	expect(said.filter((one) => one !== null)).toHaveLength(10);
	expect(foreign.rest()).toBe('2 more articles are not in English');
});

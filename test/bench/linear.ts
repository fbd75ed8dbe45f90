/**
 * Whether extraction takes time in proportion to the text, on hostile input and on ordinary sentences: every text is
 * read at half and at full length; the ratio should be near 2.
 *
 *     npm run bench:linear -- [--size UNITS] [--json]
 */
import { performance } from 'node:perf_hooks';
import { extract, loadModel } from '../../src/extract/index.js';
import { optionsOf } from '../../src/train/options.js';
import { median, modelBytes } from './measure.js';

const options = optionsOf('bench:linear', {
	size: { type: 'string', default: '1000000' },
	json: { type: 'boolean', default: false },
});
const size = Number(options.size);
const model = loadModel(modelBytes());

const kinds: Record<string, string> = {
	'straight marks': '"',
	'marks and spaces': '" ',
	'opening marks': '“',
	'closing marks': '”',
	apostrophes: "'",
	'single marks in words': "'a 'b' ",
	guillemets: '« » ',
	'corner brackets': '「',
	capitals: 'A',
	'capital words': 'Abel Baker ',
	'bodies in capitals': 'Stop The Bypass ',
	'owners of bodies': 'Mayor’s Office for ',
	'one sentence of names': 'Abel Baker, Mr Cole and ',
	'letters of bodies': 'TV Delta left. ',
	epithets: 'Big Dave met Ana Ruiz. ',
	'told before': 'It is so, as he said, and so. ',
	said: 'said ',
	'he said': 'he said ',
	'said that': 'Ana Ruiz said that he said that ',
	'according to': 'according to ',
	commas: ',',
	colons: 'Ruiz: ',
	dashes: '— ',
	stops: '.',
	'question turns': 'Q: A: ',
	brackets: '(',
	'no spaces': 'x',
	digits: '7',
	newlines: '\n',
	'empty paragraphs': 'a\n\n',
	'short paragraphs': 'He said so.\n\n',
	'turns of a transcript': 'RUIZ: No.\n\n',
	'unclosed quotations': '“We said no.\n\n',
	'lower-case words': 'the river is low ',
	'lone surrogates': '\ud800',
	'combining marks': 'e\u0301\u0301\u0301',
	'one company': 'Orbitek Ltd opened a yard by the old river. The troubled company said no. ',
	'one holder': 'Selby mayor Ana Ruiz left. The mayor of Goole said she said no. ',
	'spoken for': 'A spokesman for the governor, Tom Hale, left. The governor of the bank said no. ',
	asides: 'It was — for us all, he says — bad (it is not, said he). ',
	letters: 'To the editor: I saw the bridge. It is shut.\n\nAna Ruiz\n\n',
	'headlines behind colons': 'The school on the hill is closed: Ana\n\n',
	'ordinary story':
		'“We will stay,” said Ana Ruiz, the mayor of Port Lin. “Nobody leaves.” Tom Hale said that the mill would close.\n\n',
};

/** Sentences whose every name is new. */
const news: Record<string, (name: string) => string> = {
	'new names': (name) => `Mr ${name}on said no. `,
	'new companies': (name) => `${name} Ltd met the rail company. The company said no. `,
	'new births': (name) => `${name}ia Hale was born ${name}ia Ruiz. `,
	'new openers': (name) => `Absent ${name} we left. `,
	'new men': (name) => `The man said he saw ${name}. `,
	'new replies': (name) => `The Company met ${name}ia. “No.” came the reply. `,
	'new sons': (name) => `His son ${name} Hale, 20, left his elder son. `,
	'new holders': (name) => `${name} mayor ${name}ia Ruiz left. The mayor of ${name}ton said no. `,
	'new developers': (name) => `Developer ${name}on ${name}ia left the old mill. `,
	'new brackets': (name) => `“It was so very late,” said Ana ${name}on). `,
	'new lines': (name) => `**Why so, ${name}?**\n\n**Rain:** it fell at once\n\n`,
	'new scores': (name) => `${name} Vale 23 ${name} Moor 24 `,
	'new suits': (name) => `The complaint, filed by ${name}ia, alleges it. The suit states that it was so. `,
	'new letters': (name) => `To the editor: I saw the bridge. It is shut.\n\nAna ${name}\n\n`,
	'new claims': (name) => `The school on the hill is closed: ${name}\n\n${name}ia Hale left.\n\n`,
	'new nicknames': (name) => `${name}ia Hale, known as “${name}”, left. `,
};

const texts: readonly (readonly [string, string])[] = [
	...Object.entries(kinds).map(
		([kind, unit]) => [kind, unit.repeat(Math.ceil(size / unit.length)).slice(0, size)] as const,
	),
	...Object.entries(news).map(([kind, sentence]) => [kind, withNewNames(sentence)] as const),
];
const rows = texts.map(([kind, whole]) => {
	const half = whole.slice(0, size / 2);
	read(half.slice(0, 20000));
	const halfMs = median([timed(half), timed(half), timed(half)]);
	const fullMs = median([timed(whole), timed(whole), timed(whole)]);
	return {
		kind,
		halfMs: Math.round(halfMs),
		fullMs: Math.round(fullMs),
		ratio: Number((fullMs / halfMs).toFixed(2)),
	};
});
if (options.json)
	process.stdout.write(
		`${JSON.stringify({ size, rows, worst: Math.max(...rows.map(({ ratio }) => ratio)) })}\n`,
	);
else
	for (const { kind, halfMs, fullMs, ratio } of rows)
		process.stdout.write(
			`${kind.padEnd(24)}${String(halfMs).padStart(8)} ms${String(fullMs).padStart(8)} ms${ratio.toFixed(2).padStart(8)}\n`,
		);

/** A text of sentences, each with a name that no other has. */
function withNewNames(sentence: (name: string) => string): string {
	const parts: string[] = [];
	let at = 0;
	for (let i = 0; at < size; i++) {
		const name = [...String(i)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');
		parts.push(sentence(`${name[0]!.toUpperCase()}${name.slice(1)}`));
		at += parts.at(-1)!.length;
	}
	return parts.join('').slice(0, size);
}

function read(text: string): unknown {
	return extract({ id: '', title: '', origin: '', text, headings: [] }, model);
}

function timed(text: string): number {
	const start = performance.now();
	read(text);
	return performance.now() - start;
}

// Spells out \p{Alpha}, \p{Upper} and \p{Lower} in the regular expressions of a source, for the build and the tests.
//
// V8 makes machine code of every letter that such a property holds: hundreds of ranges and, for letters beyond U+FFFF, a
// branch for each first half of a pair. Without that one article takes an eighth less from start to end. News in English
// has letters with two cases of few scripts, and of others it is enough to know that they are letters.
import { readFileSync } from 'node:fs';
import jsTokens from 'js-tokens';

/** The sources in which it is done: all of extraction. */
export const SPELT_OUT_IN = /[\\/]src[\\/]extract[\\/].*\.ts$/;

/** What esbuild does with them. */
export const spellsLetters = {
	name: 'spells-letters',
	setup(bundler) {
		bundler.onLoad({ filter: SPELT_OUT_IN }, ({ path }) => ({
			contents: spellLetters(readFileSync(path, 'utf8')),
			loader: 'ts',
		}));
	},
};

/** Where letters are told apart by case, code units [first, last]: Latin, Greek, Cyrillic, and more of Latin. */
const CASED = [
	[0x41, 0x24f],
	[0x250, 0x2af],
	[0x386, 0x3ce],
	[0x400, 0x4ff],
	[0x1e00, 0x1eff],
];

/** Letters of any script, with what stands among them: marks, and in scripts far from Latin digits and stops too. */
const LETTERS =
	'A-Za-zªµºÀ-ÖØ-öø-\u037d\u037f-\u0386\u0388-\u0559\u0560-\u0588\u05b0-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7-\u05f2' +
	'\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06e1-\u06ff\u0710-\u167f\u1681-\u1fff\u2c00-\u2dff\u3005-\u3007' +
	'\u3041-\u30fa\u30fc-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

/** What stands for each property within a class. */
const SPELT = { Alpha: LETTERS, Upper: rangesOf(/\p{Upper}/u), Lower: rangesOf(/\p{Lower}/u) };

function rangesOf(property) {
	let ranges = '';
	for (const [first, last] of CASED)
		for (let from = first; from <= last; from++) {
			let to = from - 1;
			while (to < last && property.test(String.fromCharCode(to + 1))) to++;
			if (to < from) continue;
			ranges += String.fromCharCode(from) + (to > from ? `-${String.fromCharCode(to)}` : '');
			from = to;
		}
	return ranges;
}

/** A property, an escaped character, and what opens and closes a class; in a string each backslash is doubled. */
const IN_EXPRESSION = /\\p\{(?<name>Alpha|Upper|Lower)\}|\\.|[[\]]/gs;
const IN_STRING = /\\\\p\{(?<name>Alpha|Upper|Lower)\}|\\\\(?:\\\\|[^\\])|\\.|[[\]]/gs;

/**
 * @param {string} source TypeScript
 * @returns {string} the same with as many lines
 * @throws Error when a string with such a property leaves a class open
 */
export function spellLetters(source) {
	if (!/\\p\{(?:Alpha|Upper|Lower)\}/.test(source)) return source;
	let spelt = '';
	let before = '';
	/** Templates that go on after what is put into them: whether they are raw, and whether a class is open. */
	const templates = [];
	for (const { type, value } of jsTokens(source)) {
		if (type === 'TemplateHead' || type === 'NoSubstitutionTemplate')
			templates.push({ isRaw: before === 'raw', isOpen: false });
		const isTemplate = /Template/.test(type);
		const state = isTemplate
			? templates.at(-1)
			: { isRaw: type === 'RegularExpressionLiteral', isOpen: false };
		if (isTemplate || type === 'RegularExpressionLiteral' || type === 'StringLiteral')
			spelt += spellIn(value, state);
		else spelt += value;
		if (type === 'TemplateTail' || type === 'NoSubstitutionTemplate') templates.pop();
		if (!/^(?:WhiteSpace|LineTerminator|.*Comment)/.test(type)) before = value;
	}
	return spelt;
}

function spellIn(token, state) {
	let hasProperty = false;
	const spelt = token.replace(state.isRaw ? IN_EXPRESSION : IN_STRING, (found, ...rest) => {
		const { name } = rest.at(-1);
		if (name !== undefined) {
			hasProperty = true;
			return state.isOpen ? SPELT[name] : `[${SPELT[name]}]`;
		}
		if (found === '[') state.isOpen = true;
		else if (found === ']') state.isOpen = false;
		return found;
	});
	if (hasProperty && state.isOpen && !/\$\{$/.test(token))
		throw new Error(`A class is left open in ${token}`);
	return spelt;
}

import { isShouted, type Turn } from './turn-labels.js';

/**
 * Keeps what is a conversation: questions with answers; names in capitals of which at least two take turns; other
 * names when at least two come up again and again; and all of them only where what follows them is talk. Of the
 * others only people whom the text names elsewhere take part in it.
 */
export function realTurns(
	text: string,
	turns: readonly Turn[],
	saidIn: (turn: Turn) => string,
	isTopic: (paragraph: number) => boolean,
	isPerson: (key: string) => boolean,
	isInFull: (key: string) => boolean,
): Turn[] {
	const questions = turns.filter(({ kind }) => kind === 'question').length;
	const answers = turns.filter(({ kind }) => kind === 'answer').length;
	const names = turns.filter(({ kind }) => kind === 'name');
	if (names.length === turns.length && areItems(names, saidIn)) return [];
	// Whoever goes on by initials is as plain a speaker as one in capitals.
	const short = new Set(names.filter(({ isInitials }) => isInitials).map(({ key }) => key));
	const isPlain = (turn: Turn) => isShouted(text.slice(...turn.label)) || short.has(turn.key);
	const isTalking = (turn: Turn) => isTalk(saidIn(turn));
	// "Interviewer:" is one of the two who talk.
	const askers = questions > 1 ? 1 : 0;
	const plain = names.filter(isPlain);
	const shouted = talk(plain, () => 1, isTalking, askers);
	const brief = briefly(
		names.filter(({ label, key }) => !text.slice(...label).includes(' ') && isInFull(key)),
		saidIn,
		isTopic,
	);
	const written = talk(
		names.filter((turn) => !isPlain(turn) && turn.paragraph > 0),
		(key) => (brief.has(key) ? 1 : 2),
		(turn) => isTalking(turn) && isNamelike(text.slice(...turn.label)),
		// "WBC:" may put the questions, with a mark at their ends.
		Math.max(askers, plain.filter((turn) => /\?["”’]?$/.test(saidIn(turn))).length > 1 ? 1 : 0),
	);
	const isInterview = questions > 0 && answers > 0;
	const isConversation = isInterview || shouted.size > 0 || written.size > 0;
	return turns.filter((turn) => {
		if (turn.kind === 'question' && isConversation) return true;
		if (turn.kind !== 'name') return isInterview || (turn.kind === 'answer' && answers > 1);
		if ((isPlain(turn) ? shouted : written).has(turn.key))
			return turn.paragraph > 0 || isShouted(text.slice(...turn.label));
		// Whoever speaks only once in a conversation is somebody whom the text names elsewhere.
		if (written.size > 0 && turn.paragraph > 0 && isShouted(text.slice(...turn.label))) return true;
		return (
			isConversation && turn.paragraph > 0 && isPerson(turn.key) && isNamelike(text.slice(...turn.label))
		);
	});
}

/** What those who talk to each other say, and those who tell of them do not. */
const TALK =
	/(?<![\p{Alpha}’'-])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us|mine|ours|yours|[Ll]et['’]s)(?![\p{Alpha}-])/u;
const MARKED = /["“„«][^"“”„«»\n]*["”“»]|(?<!\p{Alpha})‘[^‘’\n]*(?:’\p{Alpha}[^‘’\n]*)*’/gu;

/** What a paragraph tells without its quotations; null where somebody in it is "I" or "you". */
export function toldIn(paragraph: string): string | null {
	const bare = paragraph.replace(MARKED, '');
	return TALK.test(bare) ? null : bare;
}

/** By what the items of a digest tell of others. */
const TELLS =
	/(?<!\p{Alpha})(?:said|says|told|according to|announced|urged|warned|accused|condemned)(?!\p{Alpha})/u;

/** "COLOMBO: The minister resigned, his office said.": the items of a digest, each from another place, of which nobody talks and most tell of somebody who does. */
function areItems(names: readonly Turn[], saidIn: (turn: Turn) => string): boolean {
	if (names.length < 2 || new Set(names.map(({ key }) => key)).size < names.length) return false;
	let telling = 0;
	for (const turn of names) {
		const told = toldIn(saidIn(turn));
		if (told === null) return false;
		if (TELLS.test(told)) telling++;
	}
	return telling * 2 > names.length;
}

/**
 * Who exchange a few words amid an account: three turns and more one below the other, by surnames that the text tells in
 * full, or each below its topic.
 */
function briefly(
	turns: readonly Turn[],
	saidIn: (turn: Turn) => string,
	isTopic: (paragraph: number) => boolean,
): ReadonlySet<string> {
	const keys = new Set<string>();
	let run: Turn[] = [];
	for (const turn of turns) {
		if (/^["“‘'«„「]/.test(saidIn(turn))) run = [];
		else if (turn.paragraph - (isTopic(turn.paragraph - 1) ? 2 : 1) === run.at(-1)?.paragraph) run.push(turn);
		else run = [turn];
		for (const { key } of run.length === 3 ? run : run.slice(Math.max(2, run.length - 1))) keys.add(key);
	}
	return keys;
}

/**
 * The speakers of a conversation: at least two that speak so often, three turns in all; else nobody.
 * @param least how often somebody must speak at least
 * @param isTalking whether a turn is one by its own looks, as at least half of a speaker’s must be
 * @param others how many speak besides them, at least twice
 */
function talk(
	turns: readonly Turn[],
	least: (key: string) => number,
	isTalking: (turn: Turn) => boolean,
	others: number,
): ReadonlySet<string> {
	const byKey = new Map<string, Turn[]>();
	for (const turn of turns) {
		const own = byKey.get(turn.key);
		if (own) own.push(turn);
		else byKey.set(turn.key, [turn]);
	}
	if (turns.length + 2 * others <= 2) return new Set();
	const isRegular = ([key, own]: [string, readonly Turn[]]) =>
		(own.length >= least(key) || own.some(({ isMember }) => isMember)) &&
		own.filter(isTalking).length * 2 >= own.length;
	const regular = [...byKey].filter(isRegular).length;
	return regular > 0 && regular + others > 1 ? new Set(byKey.keys()) : new Set();
}

/** Words of names that have no capital, and what may stand between a name and a post. */
const PARTICLES = new Set(
	'de da do dos del della di du van von der den ter la le el al bin ibn bint af av zu y e -'.split(' '),
);

/** Whether words are written as a name is, other than "Pro tip", "Here’s the thing", "King of figs". */
const isNamelike = (words: string): boolean =>
	words
		.split(' ')
		.every((word) => /^(?:[dlO]['’]|\p{Lower}{1,3}-)?\p{Upper}/u.test(word) || PARTICLES.has(word));

const PRICE = /[$£€]\d|\d ?%/;

/** Whether words may be somebody's, not those of a list of ingredients, results or prices. */
function isTalk(words: string): boolean {
	const tokens = words.split(/\s+/);
	const numbers = tokens.filter((token) => /^\P{Alpha}*\d/u.test(token)).length;
	return numbers * 7 < tokens.length && !PRICE.test(words.slice(0, 100));
}

/** Parts of speech: the Penn Treebank tags, with those that make no difference here put together. */
export const TAGS = [
	'NN',
	'NNS',
	'NNP',
	'VB',
	'VBD',
	'VBN',
	'VBG',
	'VBP',
	'VBZ',
	'MD',
	'IN',
	'TO',
	'DT',
	'PRP',
	'PRP$',
	'WH',
	'RB',
	'RP',
	'JJ',
	'CD',
	'CC',
	'POS',
	'EX',
	',',
	'.',
	':',
	'"',
	'(',
	'X',
] as const; // prettier-ignore
export type Tag = (typeof TAGS)[number];

const INDEX = new Map<string, number>(TAGS.map((tag, i) => [tag, i]));
const MERGED: Record<string, Tag> = {
	NNPS: 'NNP',
	WDT: 'WH',
	WP: 'WH',
	WP$: 'WH',
	WRB: 'WH',
	RBR: 'RB',
	RBS: 'RB',
	JJR: 'JJ',
	JJS: 'JJ',
	PDT: 'DT',
	'``': '"',
	"''": '"',
	'-LRB-': '(',
	'-RRB-': '(',
	UH: 'X',
	FW: 'NNP',
	LS: 'CD',
	SYM: 'X',
	$: 'X',
	'#': 'X',
};

/** The index of a tag by its name here. */
export const tagIndex = (tag: Tag): number => INDEX.get(tag)!;

/** The index of a Penn Treebank tag. */
export const pennIndex = (tag: string): number => INDEX.get(MERGED[tag] ?? tag) ?? INDEX.get('X')!;

const setOf = (...tags: Tag[]): Uint8Array => {
	const set = new Uint8Array(TAGS.length);
	for (const tag of tags) set[tagIndex(tag)] = 1;
	return set;
};

export const IS_VERB = setOf('VB', 'VBD', 'VBN', 'VBG', 'VBP', 'VBZ');
export const IS_FINITE = setOf('VBD', 'VBP', 'VBZ', 'MD');
export const IS_NOUN = setOf('NN', 'NNS', 'NNP');
/** What a noun phrase may begin with. */
export const IS_NOMINAL = setOf('NN', 'NNS', 'NNP', 'DT', 'PRP', 'PRP$', 'CD', 'JJ', 'EX');
export const IS_PUNCTUATION = setOf(',', '.', ':', '"', '(');

import { NOBILIARY } from '../../text/lexicon.js';
import { list } from '../../text/list.js';
import type { Gender } from '../../who/forms.js';
import { genderOf } from '../../who/gender.js';
import { type Cluster, newCluster } from '../terms/cluster.js';

/** Titles that everybody may have. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx)$/;
/** No more than this many people of one surname are compared. */
const REACH = 16;

/** The people of a text, found by any word of their names. */
export class People {
	private readonly byWord = new Map<string, Cluster[]>();
	private readonly byName = new Map<string, Cluster>();
	/** Those who are told to be somebody's relatives where they are named first. */
	readonly kin = new Set<Cluster>();
	private readonly dead = new Set<Cluster>();
	/** Where people were named last by more than a first name. */
	private readonly namedAt = new Map<Cluster, number>();
	/** The titles with which the text names people in full. */
	private readonly titles = new Map<Cluster, Set<string>>();

	/** Which of a family people are, where their names tell: "jr", "sr", "iii". */
	private readonly generations = new Map<Cluster, string>();

	addTitles(cluster: Cluster, titles: readonly string[]): void {
		if (titles.length === 0) return;
		const known = this.titles.get(cluster) ?? new Set();
		for (const title of titles) known.add(title);
		this.titles.set(cluster, known);
	}

	/** The words that have stood alone. */
	private readonly alone = new Set<string>();
	/** Whom a word alone meant last. */
	private readonly bare = new Map<string, Cluster>();
	/** The same of a word with how a man, or a woman, is addressed. */
	private readonly addressed = new Map<string, Cluster>();

	/**
	 * The person of this full name (two words or more), an earlier one if the names agree.
	 * @param generation which of a family it is, as `generationOf` tells
	 */
	addFull(
		name: readonly string[],
		gender: Gender | null,
		position: number,
		generation: string | null = null,
	): Cluster {
		const plain = name.join(' ');
		const key = generation === null ? plain : `${plain} ${generation}`;
		const named = this.byName.get(key) ?? this.byName.get(plain);
		// "Tom Hale Sr" is not Tom Hale Jr.
		const same = named && this.mayBe(named, generation) ? named : undefined;
		// "Mr Nic Leòid" is not "Ms Nic Leòid".
		const isSame = same && (!gender || (genderOf(same) ?? gender) === gender);
		if (isSame && same.words === name && same.seen >= 0) {
			same.gender ??= gender;
			return same;
		}
		const known = isSame ? same : this.compatible(name, gender, generation);
		const cluster = known ?? newCluster('person', name);
		cluster.gender ??= gender;
		this.byName.set(key, cluster);
		if (generation !== null) {
			this.generations.set(cluster, generation);
			if (!this.byName.has(plain)) this.byName.set(plain, cluster);
		}
		if (name.length > cluster.words.length) cluster.words = name;
		if (!known || name.length >= cluster.words.length) for (const word of name) this.index(word, cluster);
		if (cluster.seen < 0) cluster.seen = position;
		return cluster;
	}

	/** Whether nobody of this full name was added. */
	isNew(name: readonly string[]): boolean {
		return !this.byName.has(name.join(' '));
	}

	/** Whether anybody who is surely a man, or a woman, has a name with this word. */
	has(word: string, gender: Gender): boolean {
		return (this.byWord.get(word) ?? []).some((cluster) => genderOf(cluster) === gender);
	}

	/** A nickname told within somebody's name. */
	addNickname(word: string, cluster: Cluster): void {
		this.index(word, cluster);
	}

	private index(word: string, cluster: Cluster): void {
		if (NOBILIARY.has(word) || word.length < 2) return;
		if (word.includes('-')) this.indexParts(word, cluster);
		const list = this.byWord.get(word);
		if (!list) this.byWord.set(word, [cluster]);
		else if (!list.includes(cluster) && list.length < REACH) list.push(cluster);
	}

	private indexParts(word: string, cluster: Cluster): void {
		// "Fatima al-Rashid" may go on as "Rashid".
		const bare = /^(?:al|el|as|ad|an|ar|ash)-(?<bare>.{3,})$/.exec(word)?.groups?.bare;
		if (bare !== undefined) this.index(bare, cluster);
		// "Rustom Kapadia-Irani" may go on as "Irani".
		const half = /^\p{Alpha}{3,}-(?<half>\p{Alpha}{4,})$/u.exec(word)?.groups?.half;
		if (half !== undefined && word === cluster.words.at(-1) && !this.byWord.has(half))
			this.index(half, cluster);
	}

	/** Takes in where somebody is named by more than a first name. */
	takeNamed(cluster: Cluster, start: number): void {
		this.namedAt.set(cluster, start);
	}

	/** Takes in that somebody is told to be dead. */
	takeDead(cluster: Cluster): void {
		this.dead.add(cluster);
	}

	/** Whether somebody named so far is told to be dead. */
	get hasDead(): boolean {
		return this.dead.size > 0;
	}

	/** Who tells something, of several who have one surname and of whom some are dead: the only one alive; null for any others. */
	alive(word: string, gender: Gender | null, position: number): Cluster | null {
		const bearers = (this.byWord.get(word) ?? []).filter(
			({ seen, words }) => seen >= 0 && seen < position && words.at(-1) === word,
		);
		if (!bearers.some((one) => this.dead.has(one))) return null;
		const alive = bearers.filter((one) => !this.dead.has(one));
		const [only] = alive;
		return alive.length === 1 && (gender === null || (genderOf(only!) ?? gender) === gender) ? only! : null;
	}

	/** Whether nothing tells that somebody is another of the family. */
	private mayBe(cluster: Cluster, generation: string | null): boolean {
		return generation === null || (this.generations.get(cluster) ?? generation) === generation;
	}

	/** Of those whose names agree, one of this gender before one of whose gender nothing is known. */
	private compatible(
		name: readonly string[],
		gender: Gender | null,
		generation: string | null,
	): Cluster | null {
		let best: Cluster | null = null;
		for (const word of [name.at(-1)!, name[0]!]) {
			for (const cluster of this.byWord.get(word) ?? []) {
				const own = gender && genderOf(cluster);
				if ((own !== null && own !== gender) || !sameName(cluster.words, name)) continue;
				if (!this.mayBe(cluster, generation)) continue;
				if (!gender || own !== null) return cluster;
				best ??= cluster;
			}
		}
		return best;
	}

	/**
	 * Whom a name of one word (or a title and one word) stands for. Among the bearers named before `position`:
	 * whom the word alone has meant before, else whom the text named first (the others it names in full);
	 * among those named only later the first. Surnames win over first names.
	 * @param lately whom the text has named first since this offset, and of all bearers alone, is meant
	 * @param before where the paragraph before that begins
	 */
	find(
		word: string,
		gender: Gender | null,
		position: number,
		lately = Number.POSITIVE_INFINITY,
		title?: string,
		before = Number.POSITIVE_INFINITY,
	): Cluster | null {
		const latest = this.onlyLately(word, lately) ?? (gender ? null : this.newcomer(word, before));
		if (!gender) this.alone.add(word);
		if (latest && (!gender || (genderOf(latest) ?? gender) === gender)) {
			if (gender && !this.kin.has(latest)) this.addressed.set(`${word} ${gender}`, latest);
			return latest;
		}
		let best: Cluster | null = null;
		let bestRank = -1;
		for (const cluster of this.byWord.get(word) ?? []) {
			if (gender && (genderOf(cluster) ?? gender) !== gender) continue;
			// "Mrs Patel … their daughter, Anika Patel": whom a title named before is not the daughter.
			if (gender && cluster.seen < 0 && this.kin.has(cluster)) continue;
			const before = cluster.seen >= 0 && cluster.seen < position;
			const place = cluster.words.at(-1) === word ? 2 : cluster.words[0] === word ? 1 : 0;
			const isUsual = (gender ? this.addressed.get(`${word} ${gender}`) : this.bare.get(word)) === cluster;
			const isKnown = gender !== null && genderOf(cluster) === gender;
			const rank =
				(before ? 8 : 0) +
				(isKnown ? 16 : 0) +
				(this.hasTitle(cluster, title) ? 32 : 0) +
				place * 2 +
				(isUsual ? 1 : 0);
			// Where a title has ruled out the usual bearer, the one named last is meant.
			if (rank < bestRank || (rank === bestRank && !(gender && cluster.seen > best!.seen))) continue;
			best = cluster;
			bestRank = rank;
		}
		if (best && gender && !this.kin.has(best)) this.addressed.set(`${word} ${gender}`, best);
		else if (best) this.bare.set(word, best);
		// Mrs Haskell-Pyne may be Leonard Haskell-Pyne's wife.
		return best ?? (gender && title !== 'mrs' ? this.onlyOfDouble(word, gender) : null);
	}

	/**
	 * "Gurpreet Sahota-Lyle", and then "Ms Sahota-Lyle": the only bearer of two names, whatever the first name seems to tell;
	 * and of a first name that men and women have somewhere, "Jan Furlow".
	 */
	private onlyOfDouble(word: string, gender: Gender): Cluster | null {
		const bearers = (this.byWord.get(word) ?? []).filter(({ words }) => words.at(-1) === word);
		const [only] = bearers;
		if (!word.includes('-') && !(only !== undefined && SOMEWHERE.has(only.words[0]!))) return null;
		if (bearers.length !== 1 || only!.gender !== null || this.kin.has(only!)) return null;
		only!.gender = gender;
		return only!;
	}

	/** "Rep. Quimbao" is Rep. Liza Quimbao, not her brother Rodel. */
	private hasTitle(cluster: Cluster, title: string | undefined): boolean {
		return title !== undefined && !ADDRESS.test(title) && this.titles.get(cluster)?.has(title) === true;
	}

	/** Whose surname a word is, of several, who alone was named since an offset, and not before. */
	private onlyLately(word: string, lately: number): Cluster | null {
		const bearers = this.byWord.get(word);
		if (!bearers || bearers.length < 2) return null;
		const since = bearers.filter(({ seen }) => seen >= lately);
		const [only] = since;
		return since.length === 1 && only!.first >= lately && only!.words.at(-1) === word ? only! : null;
	}

	/**
	 * "Sid Oake slipped.\n\nHis uncle, Ken Oake, was cross.\n\n“Sid told me,” | Oake | said": whose surname a word is, of several,
	 * and who alone was named by it since an offset, and not before, where nobody has been called by it alone.
	 */
	private newcomer(word: string, since: number): Cluster | null {
		const bearers = this.byWord.get(word);
		if (!bearers || bearers.length < 2 || this.alone.has(word)) return null;
		const named = bearers.filter((one) => (this.namedAt.get(one) ?? -1) >= since);
		const [only] = named;
		return named.length === 1 && only!.first >= since && only!.words.at(-1) === word ? only! : null;
	}

	/** The bearer of a surname, of several, who was named last: "the younger Voss". */
	latest(word: string): Cluster | null {
		const bearers = (this.byWord.get(word) ?? []).filter(
			({ seen, words }) => seen >= 0 && words.at(-1) === word,
		);
		if (bearers.length < 2) return null;
		return bearers.reduce((a, b) => (b.first > a.first ? b : a));
	}

	/** The person whose name ends in several words, particles among them: "van der Berg", "Vasconcelos e Sousa". */
	endingIn(words: readonly string[]): Cluster | null {
		if (!words.some((word, i) => i < words.length - 1 && isLink(word))) return null;
		const bearers = this.byWord.get(words.at(-1)!) ?? [];
		return (
			bearers.find((cluster) => words.every((word, i) => cluster.words.at(i - words.length) === word)) ?? null
		);
	}

	/** A person known by one word only. */
	addSingle(word: string, gender: Gender | null): Cluster {
		const cluster = newCluster('person', [word]);
		cluster.gender = gender;
		this.index(word, cluster);
		return cluster;
	}
}

/** First names that are men's in one country and women's in another. */
const SOMEWHERE = list(
	`jan andrea nicola sasha sacha jean kim dana ashley leslie jesse joan carol simone michele gabriele daniele rene
	laurence dominique claude camille noor iman nikita mika marion vivian kelly tracy stacey lindsay courtney shannon kerry
	jody toni ali adel nur yan li wei ming hillary hilary lee evelyn beverley vivienne valentine naseem nasim shamim parveen
	iqbal kiran shashi suman jyoti chandra chanda rinat tendai tatenda nyasha farai kudzai blessing gift fortune bright
	lerato kagiso tshepo lesego karabo neo thulani uche chika nkem sola bola dayo tsering tenzin sonam minh linh thanh`,
);

/** What joins the names of a surname: "dos", "y". */
const isLink = (word: string): boolean => NOBILIARY.has(word) || word === 'e' || word === 'y';

/** Whether two full names can be one person's: the shorter in the longer, in order, initials allowed. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < 2) return false;
	// "da Costa" is Mariana Teixeira da Costa, and "Del Río" Hernán del Río Lagos.
	if (NOBILIARY.has(short[0]!) && short.length < 4)
		return [0, 1].some((more) => short.every((word, i) => long.at(i - short.length - more) === word));
	// "Moreira Leal" is Ana Catarina Moreira Leal, "Mai Lan" Đặng Thị Mai Lan.
	if (short.length === 2 && long.length > 3 && short.every((word, i) => long.at(i - 2) === word)) return true;
	// "Pinheiro dos Santos" is Maria da Graça Pinheiro dos Santos.
	if (short.length === 3 && isLink(short[1]!) && short.every((word, i) => long.at(i - 3) === word))
		return true;
	let at = 0;
	let whole = 0;
	for (const word of short) {
		let hit = -1;
		for (let i = at; i < long.length && hit < 0; i++) {
			const other = long[i]!;
			if (other === word) whole++;
			if (
				other === word ||
				(word.length === 1 && other[0] === word) ||
				(other.length === 1 && word[0] === other)
			)
				hit = i;
		}
		if (hit < 0) return false;
		at = hit + 1;
	}
	// The first names must agree, so that Ana María Ruiz is not José María Ruiz.
	const first = short[0]!;
	const other = long[0]!;
	return whole > 0 && (first[0] === other[0] || long.length - short.length === 1);
}

import { COMMA, codesOf, SPACE } from '../text/characters.js';
import { FEMALE_COMPANION, FEMALE_KIN, MALE_COMPANION, MALE_KIN } from '../text/kin.js';
import { firstWords, list } from '../text/list.js';
import { remembering } from '../text/remember.js';
import { MORE_FEMALE, MORE_MALE } from './first-names.js';
import { fold, type Gender } from './forms.js';
import { GIVEN_MALE } from './given-men.js';
import { GIVEN_FEMALE } from './given-women.js';
import type { Place } from './places.js';
import { genderOfStyle } from './titles.js';

/** Common first names of many languages, folded; what is not here is not guessed, but for a few endings. */
const MALE = new Set(
	`aaron abdul abdullah adam adrian ahmad ahmed alan albert alejandro alessandro alex alexander alexei ali alan alfred
amir anders andre andrea andreas andrei andrew angel angus anil anthony antoine antonio anton arjun arthur arturo ashok
barack barry ben benjamin bernard bernie bill bilal bob boris brad brandon brian bruce bruno carl carlos charles
charlie chris christian christopher chuck claude colin connor craig damian dan daniel dario dave david dean denis dennis
derek dick diego dimitri dmitri dmitry don donald doug douglas duncan ed eddie edgar edi eduardo edward elias emil
emmanuel enrique eric erik ernest ethan eugene evan fabio faisal farid felipe felix fernando filip francesco francis
francisco frank franz fred frederick gareth gary gavin geoff george gerald gerard gianni gilbert giorgio giovanni giuseppe
glenn gordon graham greg gregory guillermo gustavo guy hamid hans harold harry hasan hassan hector henri henrik henry
herbert hiroshi howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques jake jakob jamal james
jamie jan jason javier jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joao joe joel johan johannes john
johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio jürgen jurgen justin kareem karim karl keith
ken kenji kenneth kevin khalid kofi kumar kurt kwame lars larry laurent lawrence lee leo leon leonard leonardo lewis liam
louis luca lucas luigi luis luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark markus martin marty
mathew matt matteo matthew maurice mauricio max michael michel miguel mike mikhail milan milos mitch mitt mohamed mohammad
mohammed mohammad morgan muhammad mustafa nathan neil nelson newt nicholas nick nicolas nigel nikolai norman olaf ole
oleg oliver olivier omar oscar otto owen pablo paolo pascal pat patrick paul paulo pavel pedro per pete peter petr phil
philip philippe pierre piotr rafael rahul raj rajesh ralph ramon rand raul ravi ray raymond reza ricardo richard rick
rob robert roberto rodrigo roger roland roman ron ronald rory ross roy rupert russell ryan salman salvador sam samir
samuel sanjay scott sean sebastian serge sergei sergey sergio seth shane simon sergei stanley stefan stephen steve steven
stewart stuart sven takeshi ted terry theo thomas tim timothy toby todd tom tomas tommy tony trevor tyler umar umberto
vernon victor vikram vincent vladimir wade walter warren wayne werner wilhelm will william wolfgang xavier yannis yasser
yusuf youssef yves zachary ${MORE_MALE}`.split(/\s+/),
);
const FEMALE = new Set(
	`abigail ada adele agnes aisha alexandra alexis alice alicia alison allison amal amanda amber amelia amina amy ana
anastasia andrea angela angelina anita ann anna anne annette annie antonia april asha ashley astrid audrey aya barbara
beatrice beatriz becky bella beth betty beverly birgit brenda bridget brigitte camila camille carla carly carmen carol
carole carolina caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chiara chloe christina
christine cindy claire clara claudia colleen connie cristina cynthia daisy dana daniela danielle deborah debbie debra
delia denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elif elisa elisabeth elise
eliza elizabeth ella ellen elsa emily emma erica erika erin esther eva evelyn fatima fatma fiona florence frances
francesca freya gabriela gail genevieve georgia gillian gina giulia gloria grace greta hannah harriet heather helen helena
helene hilary hillary holly huma ida ilse imani ines ingrid irene irina iris isabel isabella isabelle ivana ivanka jackie
jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill jo joan joanna jodie josephine joy joyce
juana judith judy julia juliana julie june karen karin karina kate katharine katherine kathleen kathryn kathy katie katrin
kayla keiko kellyanne kelly khadija kim kimberly kirsten kirsty kristen kristin laila lara laura lauren layla leah leila
lena lesley leslie leticia lidia lila lily linda lisa liz lois lola loretta lorraine louise lucia lucy luisa lydia lynn
mabel madeleine maggie mai malala mara marcia margaret margarita maria marian marie marina marion marjorie marta martha
martina mary maud maureen maya meg megan mei melania melanie melissa meredith mia michaela michelle mina miriam molly
mona monica monika nadia nancy naomi natalia natalie natasha nicola nicole nina noor nora olga olivia paola pamela
patricia paula pauline penelope penny petra phoebe phyllis pilar polly priya rachel raquel rebecca regina renata renee
rita roberta robin rosa rosalind rose rosemary ruth sabina sabrina sally samantha sandra sara sarah sasha selma serena
shannon sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie sue susan susana susanna suzanne
svetlana sylvia tamara tania tara tatiana teresa tess theresa tina tracey tracy ursula valentina valerie vanessa vera
veronica victoria violet virginia vivian wendy xenia yasmin yolanda yoko yuki yulia yvonne zainab zoe zofia ${MORE_FEMALE}`.split(
		/\s+/,
	),
);

/** Male or female by first name; null when it is not known or is both. */
export const genderOfFirstName: (name: string) => Gender | null = remembering((name) => {
	const first = fold(name);
	const male = MALE.has(first);
	const female = FEMALE.has(first);
	if (male !== female) return male ? 'male' : 'female';
	if (male) return null;
	const hyphen = first.indexOf('-');
	return hyphen > 0 ? genderOfFirstName(first.slice(0, hyphen)) : null;
});

/** The same by more names, rarer ones among them, of a word that is known to be somebody's first name. */
export const genderOfGiven: (name: string) => Gender | null = remembering((name) => {
	const known = genderOfFirstName(name);
	if (known) return known;
	const first = fold(name);
	if (GIVEN_MALE.has(first)) return 'male';
	return GIVEN_FEMALE.has(first) ? 'female' : null;
});

/** First names of both, which tell nothing of who bears them. */
export const UNISEX = list(
	`alex andrea angel ariel bola camille chandra charlie chris dana devon dewi dominique iman jackie jamie jo jude jules kagiso
	kehinde kim kiran kit krishna leslie lesego morgan nikita noor nour ola pat peyton rene riley robin rowan sam sasha shashi suman taiwo
	terry toni tumelo val vic yuki
	olufemi oluwaseun seun temitope tope ayodele ayo damilola tolulope tolu tobi seyi olamide opeyemi yemi adebola adeola eniola toyin abiodun
	temidayo dayo busayo ayomide dolapo`,
);

/** Sikh first names, which women and men share: Gurpreet, Harjit, Balwinder. */
const SHARED =
	/^(?:aman|am[ae]r|bal|bhup|dal|gur|har|jag|jas|kiran|kul|lakh|man|nar|nav|param|parm|raj|rup|sat|sim|sukh|sur)\p{Alpha}*(?:preet|deep|inder|meet|jeet|jit)$/u;

/** Whether a first name, folded, is a woman's as much as a man's. */
const isUnisex = (first: string): boolean => UNISEX.has(first) || SHARED.test(first);

/** Somebody by the words of the name, folded. */
export interface Bearer {
	readonly words: readonly string[];
	/** What titles told. */
	readonly gender: Gender | null;
	/** The gender that the words tell, once it was asked for. */
	byWords: { readonly words: readonly string[]; readonly gender: Gender | null } | null;
}

/** The gender that a title or the first name tells; null when neither does. */
export function genderOf(bearer: Bearer): Gender | null {
	if (bearer.gender || bearer.words.length < 2) return bearer.gender;
	const { words } = bearer;
	if (bearer.byWords?.words !== words) bearer.byWords = { words, gender: genderOfWords(words) };
	return bearer.byWords.gender;
}

function genderOfWords(words: readonly string[]): Gender | null {
	const first = words[0]!;
	const given = isUnisex(fold(first)) || isSurnameFirst(words) ? null : genderOfGiven(first);
	return given ?? genderOfForm(words);
}

/** Kim Min-jun, Lee Ji-eun: a surname that is a first name elsewhere, before one of two syllables as Koreans have. */
const isSurnameFirst = ([first, second]: readonly string[]): boolean =>
	/^(?:kim|lee|park|han|son|jin|moon|song|yang|young|sung|ha|jo|joo|min|shin)$/.test(first!) &&
	/^(?:min|ji|jin|hyun|hyeon|sung|seung|seong|young|yeong|yong|dong|sang|jae|jong|jung|jeong|joo|ju|joon|jun|kyung|kyu|ki|ha|hae|hee|eun|yeon|yu|su|soo|seo|so|sun|tae|woo|won|yoon|in|il|ho|chan|chae|chang|chul|cheol|byung|bo|da|do|geun|gun|han|hong|hwa|hyo|kang|kwang|mi|moon|myung|na|nam|shin|si|suk|wan|wook|ye)-[a-z]{2,6}$/.test(
		second ?? '',
	);

/** Surnames and patronymics that only women bear, and only men; folded. */
const WOMANS =
	/(?:dottir|[^e]ovna|evna|skaya|[lnrtvksz]ska|[^n]cka|dzka|(?<!^(?:cas|vill|gen|can|cord|n|cz|h))ova|[^n]eva|aite|iene|yte)$/;
const MANS = /(?:ovich|evich|skiy|skyi|skii)$/;

/** The gender that the form of a full name tells: Guðrún Helgadóttir, Nguyen Thi Ha, Said bin Nasser. */
function genderOfForm(words: readonly string[]): Gender | null {
	for (let i = 1; i < words.length; i++) {
		const word = words[i]!;
		if (i + 1 < words.length) {
			if (word === 'thi' || word === 'bint' || word === 'binti') return 'female';
			if (word === 'bin' || word === 'ibn' || (word === 'van' && VIETNAMESE.has(words[0]!))) return 'male';
		}
		if (word.length > 4 && WOMANS.test(word)) return 'female';
		if (MANS.test(word)) return 'male';
	}
	return null;
}

const VIETNAMESE = new Set(
	'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong lam mai trinh'.split(
		' ',
	),
);

const FEMALE_NOUN = `${FEMALE_KIN}|${FEMALE_COMPANION}|actress|businesswoman|policewoman|woman|girl|schoolgirl|nun|heiress|midwife`;
const MALE_NOUN = `${MALE_KIN}|${MALE_COMPANION}|actor|businessman|policeman|fisherman|man|boy|schoolboy|monk|salesman|fireman|postman`;
const NOUNS = new Set(`${FEMALE_NOUN}|${MALE_NOUN}`.split('|'));
const BEFORE = new RegExp(`(?<![\\p{Alpha}-])(?:(?<female>${FEMALE_NOUN})|(?<male>${MALE_NOUN})),? $`, 'u');
const BE = 'is|was';
const ARTICLES = 'a|an|the|his|her';
const AFTER = new RegExp(
	`^,? (?:\\d\\d,? )?(?:(?:${BE}) )?(?:${ARTICLES}) (?:(?!(?:of|and|with|to|for|in|on|by|at|from|who|whose)\\b)[\\p{Lower}\\d’'-]+ ){0,2}?(?:(?<female>${FEMALE_NOUN})|(?<male>${MALE_NOUN}))(?![\\p{Alpha}-]|['’]s)`,
	'u',
);

/** How what AFTER looks for begins, behind a space or a comma and a space: "is", "was", "a", "the", "his", "38". */
const AFTER_BEGINS = codesOf(`0123456789${[...firstWords(BE, ARTICLES)].map((word) => word[0]).join('')}`);

function mayTellAfter(text: string, end: number): boolean {
	const mark = text.charCodeAt(end);
	if (mark !== SPACE && mark !== COMMA) return false;
	return AFTER_BEGINS.has(text.charCodeAt(mark === COMMA ? end + 2 : end + 1));
}

/** The gender that the words beside a name tell: "his wife, Isla Doyle", "Callum Doyle, 38, a father of three", not "a fisherman's". */
export function genderByContext(text: string, { start, end, word }: Place): Gender | null {
	// "Ratu Josefa Naivalu": no woman.
	const style = genderOfStyle(word);
	if (style !== null) return style;
	const groups =
		(NOUNS.has(word) ? BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.groups : undefined) ??
		(mayTellAfter(text, end) ? AFTER.exec(text.slice(end, end + 48))?.groups : undefined);
	if (!groups) return null;
	const gender = groups.female === undefined ? 'male' : 'female';
	// "He took the girl, Tom Hale told the court", "Tom Hale, the girl said, was calm": the girl is another.
	if (!ANYBODY.test(groups.female ?? groups.male!)) return gender;
	const given = genderOfGiven(text.slice(start, end).split(' ', 1)[0]!);
	return given === null || given === gender ? gender : null;
}

/** Such nouns, and one that women bear as men do. */
const ANYBODY = /^(?:woman|girl|man|boy|actor)$/;

import { FORMS_OF_ADDRESS } from '../../model/full-name.js';
import { codesOf, LETTER_R } from './characters.js';
import { list } from './list.js';
import { OCCUPATIONS } from './occupations.js';
import { remembering } from './remember.js';

/** Small closed lists of words that the rules over names and actors need. All in lower case. */

/** Words that may stand inside a name in lower case. */
export const PARTICLES =
	list(`de da do dos das los las del della delle di du van der den von zu zur la le al el bin ibn bint
ben abu st ter ten af av ap y e i z við of the for and against on`);

/** Particles of people's names, by which a surname may begin. */
export const NOBILIARY =
	list(`de da do dos das los las del della di du van der den von zu la le al el bin ibn bint ben abu
ter ten af av ap st z við`);

/** What somebody does, as it is written before a name beside forms of address: "striker Ana Ruiz". */
const DOINGS = `astronomer author actor actress artist architect analyst economist engineer historian lawyer novelist
advocate singer striker defender goalkeeper midfielder winger referee model poet publisher researcher scientist solicitor
farmer student teacher writer campaigner activist comedian presenter spokesman spokeswoman spokesperson businessman
businesswoman billionaire chef notary resident reporter editor correspondent astronaut biologist chemist physicist geologist
psychologist climatologist baker butcher fisherman shopkeeper headteacher headmaster headmistress principal vicar surgeon paramedic firefighter`;
export const TITLES: ReadonlySet<string> = new Set([...FORMS_OF_ADDRESS, ...list(DOINGS), ...OCCUPATIONS]);

/** Endings that only words for what somebody does have: zoologist, forecaster, shopkeeper. */
const TITLE_ENDING =
	/^(?:co|ex|vice|deputy|non)-\p{Lower}|(?:olog|onom|colum|activ|bass|guitar|pian|novel|satir|humor)ist$|[ai]tician$|ographer$|(?:maker|keeper|worker|player|writer|seller|holder|founder|leader|owner|caster|grader|fighter|runner|trainer|goer|grower|builder|organiser|organizer|campaigner|minister|speaker|reviewer|woman|winner|finalist|analyst|person|-general|-elect)$/u;

/** The last letters of these, and the mark that the beginnings have: most words need not be compared. */
const TITLE_LETTERS = codesOf('tnrl');
const mayBeTitle = (word: string): boolean =>
	word.length > 5 && (TITLE_LETTERS.has(word.charCodeAt(word.length - 1)) || word.includes('-'));

const endsAsTitle = remembering((word: string): boolean => TITLE_ENDING.test(word) && !isMaker(word));

/** Whether a word in lower case is a form of address, an office or what somebody does. */
export const isTitleWord = (word: string): boolean =>
	TITLES.has(word) || (mayBeTitle(word) && endsAsTitle(word));

/** "Chipmaker Orbitek": what firms make. */
const MAKER = /^(?:chip|drug|car|auto|plane|steel|truck|phone|battery|tyre|toy|arms|boat|engine)-?maker$/i;
export const isMaker = (word: string): boolean =>
	(word.charCodeAt(word.length - 1) | 32) === LETTER_R && MAKER.test(word);

/** Titles that tell a man or a woman. */
export const MALE_TITLES = list(
	`mr sir lord father brother king prince herr monsieur m señor signor don chairman congressman pope imam rabbi cardinal
sheikh emir sultan baron alhaji alhaj ratu mullah maulana ayatollah monsieur`,
);
export const FEMALE_TITLES = list(
	`mrs ms miss mdm mlle dame lady sister queen princess frau madame mme señora signora doña chairwoman congresswoman
sheikha alhaja begum baroness countess duchess`,
);

/** Heads of organisations' names, and how they are called for short ("the ministry"). */
export const ORGANISATION_HEADS =
	list(`ministry department agency council committee commission court police university
college school institute association union federation foundation party bank company corporation group club team
government parliament senate congress house office bureau authority board service services army navy force forces
guard hospital church trust society centre center league network organisation organization secretariat embassy
charity firm airline helpline hotline newspaper magazine press times post journal tribune herald guardian news agency airport
museum laboratory lab observatory task-force coastguard administration campaign coalition alliance front movement brigade
resistance united rovers wanderers athletic rangers directorate inspectorate prosecution prosecutors cabinet assembly tribunal regulator watchdog studio
label orchestra company's carrier manufacturer retailer brewery startup start-up structure unit mission regiment
chamber guild fund academy academies diocese archdiocese constabulary gallery theatre theater opera library zoo consortium
partnership ombudsman conservancy cooperative co-operative syndicate forum treasury registry command`);

/** Endings of companies' names. */
export const COMPANY_ENDINGS =
	list(`inc corp corporation co ltd limited plc llc llp gmbh ag sa spa nv bv oy ab as
group holdings partners brothers sons industries systems technologies labs motors airlines airways bank energy
pharma pharmaceuticals capital securities sport sports insurance foods express networks estates
properties homes housing films publishing logistics shipping ferries rail railways farms stores supermarkets hotels
consulting solutions software robotics aerospace steel oil gas water power media pictures records studios
lines railway health healthcare infrastructure grid fm tv asa devices medical therapeutics biotech interactive cosmetics
chemicals mining minerals metals resources petroleum electric electronics telecom telecoms communications broadcasting
productions entertainment ventures investments management finance financial trading construction engineering
architects solicitors associates academies clinic pharmacy transport buses coaches freight shipyard aviation
sciences instruments semiconductors semiconductor copper nickel lithium digital security dynamics international enterprises relief bakery distillery dairy
biologics biopharma genomics se mobility kapital research archaeology mortgages loans lettings catering travel cruises dental legal removals watch aero fisheries infirmary bookmakers brewers outfitters
optical optics agri agro agrochem creameries creamery living learning trains trams air seafoods operating
infra jv products projects headquarters breweries distillers haulage recycling cycles cabs taxis couriers parcels
mutual assurance solar hydro nuclear aluminium cement timber packaging plastics textiles garments apparel footwear
imaging microsystems biosciences bioscience vaccines nutrition wellness fitness gyms leisure hospitality bakeries meats
poultry fertilisers fertilizers agritech fintech payments leasing rentals storage warehousing terminals scaffolding roofing glazing
boilers elevators escalators turbines dredging salvage towing`);

/** First words of clubs' names, which are called by the rest alone: Real Iturribide. */
export const CLUB_STARTS =
	list(`fc afc ac as cd cf sc rc sk bk if fk nk ca rcd real sporting atletico athletic dynamo dinamo spartak
lokomotiv partizan deportivo olympique racing inter standard`);

/** First words of organisations' names. */
export const ORGANISATION_STARTS =
	list(`chez bistro brasserie trattoria restaurant radio radyo channel bank university college institute ministry department council
committee association federation union office agency museum court hotel fc afc ac real sporting atletico dynamo dinamo deportivo daily
weekly evening bankhaus banque banco banca bakery clinic pharmacy casino cinema hostel mosque synagogue vineyard winery distillery foundry
shipyard aquarium stadium gym salon nursery`);

/** Capitalised words that are no names by themselves. */
export const NOT_NAMES =
	list(`i a an the this that these those he she it they we you his her its their our your my
who what when where why how hi hello hey dear thanks congratulations which and but or nor so yet if then than as at by for from in into of off on onto out
over to up with within without about after afterwards afterward before since until while because although though however meanwhile
moreover also still even just only not no yes nobody nothing everybody somebody someone anybody anyone there here now today yesterday tomorrow tonight monday
tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec one two three four
five six seven eight nine ten some many most several few all both each every another other others more less such
same any either neither first second third last next new old according asked speaking despite during under between
among against through following earlier later once perhaps maybe instead read photo image video source sources
updated published share comments tags advertisement q a sorry thank thanks well oh look let please dear rtd retd ftse nikkei sensex nifty stoxx is are was
were be been being has have had do does did will would can could may might shall should must get got go let's
police officials officers residents witnesses critics experts analysts researchers scientists investors prosecutors
authorities lawyers doctors nurses teachers students workers protesters supporters opponents voters people
unfortunately fortunately subsequently asked outside inside near around across behind beyond beside beneath towards throughout
alongside amid upon above below`);

/** Of these, words that may stand inside a name when they have a capital: Channel Nine, Workers' Union. */
export const INSIDE_NAMES =
	list(`one two three four five six seven eight nine ten first second third new all free read
police officers workers teachers nurses doctors students lawyers people following research source`);

/** Words after which a capitalised name is a place rather than an actor. */
export const PLACE_BEFORE =
	list(`in at near from to outside inside around across into through via north south east west
northern southern eastern western central downtown`);

/** Names of places met everywhere; countries, continents, capitals. */
export const PLACES =
	list(`africa america europe asia australia albania algeria argentina austria bangladesh belgium
brazil britain bulgaria canada chile china colombia croatia cuba cyprus denmark ecuador egypt england estonia ethiopia
finland france germany ghana greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan kenya
kosovo latvia lebanon libya lithuania luxembourg malaysia malta mexico morocco nepal netherlands nigeria norway
pakistan palestine peru philippines poland portugal qatar romania russia scotland senegal serbia singapore slovakia
slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine
uruguay venezuela vietnam wales yemen zambia zimbabwe london paris berlin madrid rome vienna brussels moscow beijing
tokyo delhi washington tirana athens lisbon dublin oslo stockholm copenhagen helsinki warsaw prague budapest bucharest
sofia belgrade zagreb sarajevo skopje istanbul ankara cairo tehran baghdad kabul damascus beirut jerusalem kyiv geneva
strasbourg texas california florida ohio virginia georgia arizona nevada iowa michigan wisconsin pennsylvania`);

/** Adjectives of nations, which an organisation's name may do without. */
export const DEMONYM =
	/^(?:\p{Upper}\p{Alpha}+(?:ian|ean|ish|ese|ican|tch|utch|aqi|eli|ani|nch|ek|wiss)|German|Afghan|Argentine|Cuban|Emirati|Icelandic|Kazakh|Kenyan|Kuwaiti|Libyan|Moroccan|Qatari|Rwandan|Slovak|Ugandan|Swiss|Czech|Welsh|Thai|US|UK|EU|American|British|(?:Dutch|English|Welsh|Irish|French|Scots)(?:wo)?man|Scot|Spaniard|Dane|Swede|Finn|Pole|Turk|Basque|Catalan|Samoan|Tongan|Fijian|Briton)$/u;

/** People so well known that newspapers name them by one word alone. */
export const KNOWN_ALONE = list(
	`trump obama biden clinton bush reagan kennedy nixon carter harris pence sanders putin medvedev gorbachev yeltsin stalin
	lenin hitler churchill thatcher blair johnson sunak starmer truss merkel scholz macron sarkozy hollande berlusconi meloni
	zelensky zelenskyy zelenskiy lukashenko erdogan erdoğan netanyahu arafat abbas assad hussein gaddafi khamenei modi gandhi
	mandela zuma ramaphosa mugabe xi mao kim shinzo abe duterte marcos prabowo jokowi bolsonaro lula maduro chavez castro
	trudeau einstein darwin newton freud marx shakespeare dickens tolstoy mozart beethoven bach picasso rembrandt beyoncé
	beyonce rihanna adele madonna prince drake eminem shakira bono sting cher elvis pele pelé neymar ronaldo ronaldinho messi
	maradona kaka kaká federer nadal djokovic`,
);

/** Nouns of documents, which speak for whoever issued them. */
export const DOCUMENTS =
	list(`statement report letter lawsuit complaint filing memo release communique communiqué
email e-mail tweet post document note indictment affidavit petition paper study survey poll article announcement
declaration message notice press-release ruling judgment verdict review analysis book biography editorial dossier estimate forecast projection assessment audit figures data statistics research accounts
findings briefing bulletin blog transcript suit motion submission advisory circular manifesto resolution examination autopsy post-mortem`);

/** First words of names of places: Republic of …, Gulf of …, Mount …. */
export const PLACE_STARTS =
	list(`republic kingdom emirate province state city county district gulf bay sea lake mount
river cape island isle port strait valley`);

/** Last words of capitalised names that act for nobody: treaties, events, prizes, days. */
export const NO_ACTORS =
	list(`convention declaration rights act treaty agreement accord summit award awards prize cup
championship championships war day week protocol amendment constitution bill law game games open marathon
holiday christmas easter ramadan finals playoffs suv crime corruption terrorism`);

/** Nouns that make a body of a nation's adjective: the Albanian government. */
export const NATIONAL_BODIES = list(`government police army parliament embassy military navy regime opposition
authorities ministry state cabinet delegation federation`);

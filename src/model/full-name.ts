import type { Actor } from './article.js';

/** Forms of address and offices that stand before a name, in lower case, without their points. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
	`mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother imam rabbi sheikh cardinal
archbishop bishop pope king queen prince princess president vice-president senator sen rep prime congressman
congresswoman representative governor gov mayor chancellor minister premier secretary ambassador judge justice general
gen colonel col captain capt major maj lieutenant lt sergeant sgt constable pc inspector insp superintendent supt
commander admiral adm chief sheriff deputy officer detective det coach councillor cllr mp md ceo chairman chairwoman
chair director attorney herr frau monsieur madame mme m señor señora signor signora don doña dona comrade rt hon
associate assistant ch gogo ir daasebre fr ven menteri besar mama mzee pak malam mallam aling mang osagyefo otunba seri
puan encik tuan kiai justices baroness countess duchess viscount sheikha ayatollah mullah maulana alhaji alhaja hajia
mdm maitre maître elder recorder bailie datuk dato datin sri shri smt swami guru pastor canon provost abbot monsignor msgr patriarch brigadier brig commodore
cmdr corporal cpl private trooper warden dci alderman assemblyman assemblywoman nurse matron uncle aunt engr barr oba ooni ratu haji hajji tunku tengku togbe sr gp
alaafin obong otumfuo okyenhene togbui ato cde adv kgosi nkosi inkosi induna morena mwalimu bwana mufti qazi allama sadhvi mahant acharya
ssp adgp dgp ustadz ibu bapak kuya khun phra hojjatoleslam hojatoleslam fray suor dott dottor dottore avv avvocato abbé docteur
fräulein pfarrer mevrouw meneer drs pani wpc pcso lcpl councilmember marshal bombardier rifleman sapper airman seaman
midshipman lieutenant-colonel rear-admiral gendarme`.split(/\s+/),
);

/** Whether a word before a name is such a form: "Mrs", "Gen." */
export const isFormOfAddress = (word: string): boolean =>
	FORMS_OF_ADDRESS.has(word.toLowerCase().replace(/\.$/, ''));

/**
 * Whether an actor's name tells who it is beyond its article: "Ana Ruiz" does, "Ruiz" and "Mrs Ruiz" do not, and
 * whoever is unnamed is somebody else in every article.
 */
export function hasFullName({ kind, name }: Pick<Actor, 'kind' | 'name'>): boolean {
	if (kind !== 'person') return kind !== 'unnamed';
	return name.split(/\s+/).filter((word) => word !== '' && !isFormOfAddress(word)).length > 1;
}

/** Bodies and people that are told apart by a noun, those of one line being told by turns of one and the same. */
const SIDES = `prosecution prosecuting
defence defense defending
home hosts
away visiting visitors
opposition
government governing ruling
council authority borough county
union
company firm airline developer retailer operator manufacturer maker supplier contractor bank lender insurer business employer factory group
police force
fire
ambulance
army military
victim deceased dead
accused killer defendant suspect attacker gunman murderer
plaintiff claimant
school college academy
university
hospital
church diocese
club team
tenant tenants
landlord
finance treasury
foreign
interior
health
transport
education
justice
environment
agriculture farm
energy
trade`;

const SIDE_OF: ReadonlyMap<string, string> = new Map(
	SIDES.split('\n').flatMap((line) => {
		const nouns = line.split(' ');
		return nouns.map((noun): [string, string] => [noun, nouns[0]!]);
	}),
);

/** What a noun tells a side by: "killer" the same as "accused"; undefined for most nouns. */
export const sideOf = (noun: string): string | undefined => SIDE_OF.get(noun);

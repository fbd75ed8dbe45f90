/**
 * Capitals by which governments are called, and their countries, folded: "Tashkent dismissed the remark". Names of several
 * words are left out where newspapers say something else.
 */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
	`kabul afghanistan|tirana albania|algiers algeria|luanda angola|yerevan armenia|canberra australia|vienna austria|baku azerbaijan
	manama bahrain|dhaka bangladesh|minsk belarus|brussels belgium|thimphu bhutan|sarajevo bosnia|gaborone botswana
	brasilia brazil|sofia bulgaria|bujumbura burundi|yaounde cameroon|ottawa canada|bangui centrafrique|beijing china
	bogota colombia|kinshasa congo|zagreb croatia|havana cuba|nicosia cyprus|prague czechia|copenhagen denmark|quito ecuador
	cairo egypt|asmara eritrea|tallinn estonia|helsinki finland|paris france|libreville gabon|tbilisi georgia|berlin germany
	accra ghana|athens greece|conakry guinea|tegucigalpa honduras|budapest hungary|reykjavik iceland|delhi india|jakarta indonesia
	tehran iran|baghdad iraq|dublin ireland|jerusalem israel|rome italy|tokyo japan|amman jordan|astana kazakhstan|nairobi kenya
	pyongyang north korea|seoul south korea|pristina kosovo|bishkek kyrgyzstan|vientiane laos|riga latvia|beirut lebanon
	maseru lesotho|monrovia liberia|tripoli libya|vilnius lithuania|antananarivo madagascar|lilongwe malawi|bamako mali
	valletta malta|nouakchott mauritania|chisinau moldova|ulaanbaatar mongolia|podgorica montenegro|rabat morocco|maputo mozambique
	naypyidaw myanmar|windhoek namibia|kathmandu nepal|managua nicaragua|niamey niger|abuja nigeria|skopje north macedonia
	oslo norway|muscat oman|islamabad pakistan|ramallah palestine|asuncion paraguay|lima peru|manila philippines|warsaw poland
	lisbon portugal|doha qatar|bucharest romania|moscow russia|kigali rwanda|riyadh saudi arabia|dakar senegal|belgrade serbia
	freetown sierra leone|bratislava slovakia|ljubljana slovenia|mogadishu somalia|pretoria south africa|juba south sudan
	madrid spain|colombo sri lanka|khartoum sudan|stockholm sweden|bern switzerland|berne switzerland|damascus syria|taipei taiwan
	dushanbe tajikistan|dodoma tanzania|bangkok thailand|lome togo|tunis tunisia|ankara turkey|ashgabat turkmenistan|kampala uganda
	kyiv ukraine|kiev ukraine|montevideo uruguay|tashkent uzbekistan|caracas venezuela|hanoi vietnam|sanaa yemen|lusaka zambia
	harare zimbabwe|washington united states|london britain|praia cape verde`
		.split(/[|\n]/)
		.map((pair): [string, string] => {
			const [capital, ...country] = pair.trim().split(' ');
			return [capital!, country.join(' ')];
		}),
);

import { rememberingNames } from '../text/remember.js';
import { genderOfFirstName } from './gender.js';

/**
 * Names that the whole world knows and nobody bears: countries, states, cities and waters; companies, newspapers, bodies
 * of states and of many states, parties and armed groups; members of parties and peoples. In small letters, without full stops or an article. What is somebody's
 * first name or a common surname too (Charlotte, Jackson, Ford) is left out: the text itself must tell there.
 */
const PLACES = `
afghanistan|albania|algeria|andorra|angola|antigua and barbuda|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh
barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia and herzegovina|bosnia|botswana|brazil|brunei|bulgaria|burkina faso|burma
burundi|cabo verde|cambodia|cameroon|canada|cape verde|central african republic|chile|china|colombia|comoros|congo|costa rica|croatia
cuba|cyprus|czech republic|czechia|denmark|djibouti|dominican republic|east timor|ecuador|egypt|el salvador|equatorial guinea|eritrea
estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|germany|ghana|greece|greenland|grenada|guatemala|guinea|guinea-bissau
guyana|haiti|honduras|hong kong|hungary|iceland|indonesia|iran|iraq|ireland|italy|ivory coast|jamaica|japan|kazakhstan|kiribati
kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macau|macedonia|madagascar|malawi
malaysia|maldives|malta|marshall islands|mauritania|mauritius|mexico|micronesia|moldova|monaco|mongolia|montenegro|morocco|mozambique
myanmar|namibia|nauru|nepal|netherlands|new zealand|nicaragua|nigeria|north korea|n korea|north macedonia|northern ireland|norway
oman|pakistan|palau|palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|puerto rico|qatar|romania|russia
rwanda|samoa|san marino|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|solomon islands|somalia
somaliland|south africa|south korea|s korea|south sudan|soviet union|spain|sri lanka|sudan|suriname|swaziland|sweden|switzerland|syria
taiwan|tajikistan|tanzania|thailand|tibet|timor-leste|togo|tonga|trinidad and tobago|tunisia|turkey|turkmenistan|tuvalu|uganda|ukraine
united arab emirates|united kingdom|great britain|united states|united states of america|uruguay|uzbekistan|vanuatu|venezuela|vietnam
west bank|gaza strip|gaza|western sahara|yemen|yugoslavia|zambia|zimbabwe|england|wales|isle of man|channel islands|crimea|donbas
chechnya|dagestan|kashmir|kurdistan|xinjiang|inner mongolia|golan heights|catalonia|basque country|andalusia|bavaria|saxony
brandenburg|lower saxony|north rhine-westphalia|baden-württemberg|schleswig-holstein|brittany|normandy|burgundy|provence|corsica
sardinia|sicily|tuscany|lombardy|piedmont|veneto|flanders|wallonia|transylvania|siberia|silesia|bohemia|moravia|anatolia|cornwall
yorkshire|lancashire|cumbria|northumberland|suffolk|essex|sussex|dorset|somerset|wiltshire|hampshire|berkshire|oxfordshire
cambridgeshire|lincolnshire|nottinghamshire|derbyshire|leicestershire|staffordshire|cheshire|merseyside|greater manchester|west midlands
tyneside|teesside|humberside|gloucestershire|worcestershire|herefordshire|shropshire|buckinghamshire|hertfordshire|bedfordshire|surrey
middlesex|aberdeenshire|ayrshire|lanarkshire|gwynedd|pembrokeshire|carmarthenshire|county down|county antrim|county cork|county kerry
connacht|munster|ulster|leinster|africa|asia|europe|north america|south america|latin america|central america|antarctica|oceania
middle east|near east|far east|southeast asia|central asia|south asia|east asia|north africa|west africa|east africa|southern africa
sub-saharan africa|horn of africa|eastern europe|western europe|central europe|scandinavia|balkans|baltics|caucasus|caribbean|polynesia
melanesia|sahel|sahara|maghreb|levant|arctic|antarctic|atlantic|pacific|indian ocean|atlantic ocean|pacific ocean|arctic ocean
mediterranean|mediterranean sea|black sea|red sea|dead sea|north sea|baltic sea|irish sea|caspian sea|south china sea|east china sea
english channel|persian gulf|gulf of mexico|gulf of aden|strait of hormuz|suez canal|panama canal|nile|amazon river|danube|rhine|thames
mississippi river|hudson river|himalayas|alps|pyrenees|andes|rocky mountains|appalachia|mount everest|mt everest|kilimanjaro
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky
louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey
new mexico|new york|new york state|new york city|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina
south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming|washington dc|washington state|district of columbia
guam|american samoa|virgin islands|us virgin islands|midwest|new england|deep south|rust belt|bay area|silicon valley|sun belt
long island|staten island|manhattan|the bronx|bronx|cape cod|orange county|upstate new york|hampton roads|great plains
ontario|quebec|british columbia|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|newfoundland and labrador
prince edward island|yukon|nunavut|northwest territories|new south wales|queensland|tasmania|south australia|western australia
northern territory|australian capital territory|gujarat|maharashtra|karnataka|kerala|tamil nadu|telangana|andhra pradesh|uttar pradesh
madhya pradesh|himachal pradesh|arunachal pradesh|west bengal|bihar|jharkhand|odisha|rajasthan|haryana|punjab|uttarakhand|chhattisgarh
assam|manipur|nagaland|mizoram|meghalaya|tripura|sikkim|goa|sindh|balochistan|khyber pakhtunkhwa|guangdong|sichuan|hubei|hunan|yunnan
zhejiang|jiangsu|fujian|shandong|hainan|manchuria|okinawa|hokkaido|jakarta|java|sumatra|borneo|sulawesi|papua|luzon|mindanao
chiapas|oaxaca|sinaloa|jalisco|veracruz|baja california|sonora|chihuahua|patagonia|amazonas|minas gerais|bahia|katanga|darfur
tigray|oromia|somali region|biafra|kwazulu-natal|gauteng|western cape|eastern cape|limpopo|mpumalanga|zanzibar
los angeles|san francisco|san diego|san jose|san antonio|san juan|san salvador|sacramento|oakland|fresno|long beach|anaheim|santa ana
santa monica|santa barbara|santa fe|santa cruz|beverly hills|hollywood|palo alto|mountain view|menlo park|cupertino|las vegas|reno
tucson|albuquerque|el paso|fort worth|houston|galveston|corpus christi|oklahoma city|tulsa|kansas city|st louis|st paul|minneapolis
duluth|des moines|cedar rapids|omaha|sioux falls|fargo|rapid city|cheyenne|boise|salt lake city|provo|seattle|tacoma|spokane
portland|anchorage|honolulu|chicago|milwaukee|green bay|detroit|flint|grand rapids|ann arbor|lansing|indianapolis|fort wayne|south bend
columbus|cleveland|cincinnati|toledo|akron|dayton|youngstown|pittsburgh|philadelphia|harrisburg|scranton|allentown|buffalo|rochester
syracuse|albany|newark|jersey city|atlantic city|hoboken|boston|cambridge|worcester|new haven|hartford|stamford|providence
burlington|montpelier|baltimore|annapolis|richmond|virginia beach|charlottesville|roanoke|raleigh|durham|greensboro|winston-salem
asheville|fort bragg|myrtle beach|columbia|greenville|atlanta|macon|miami|miami beach|fort lauderdale|palm beach|west palm beach
palm bay|tampa|tampa bay|st petersburg|clearwater|tallahassee|pensacola|gainesville|jacksonville|key west|mar-a-lago|birmingham
montgomery|tuscaloosa|huntsville|new orleans|baton rouge|shreveport|little rock|memphis|nashville|knoxville|chattanooga
louisville|lexington|charleston|wheeling|ferguson|toronto|montreal|ottawa|vancouver|calgary|edmonton|winnipeg|quebec city|halifax
saskatoon|st john's|mexico city|guadalajara|monterrey|tijuana|ciudad juarez|acapulco|cancun|havana|port-au-prince
santo domingo|panama city|guatemala city|managua|tegucigalpa|caracas|maracaibo|bogota|medellin|quito|guayaquil|la paz
sao paulo|rio de janeiro|brasilia|recife|belo horizonte|porto alegre|curitiba|manaus|buenos aires|montevideo
asuncion|valparaiso|london|liverpool|leeds|sheffield|nottingham|leicester|coventry|southampton|portsmouth|plymouth|exeter|norwich|ipswich
brighton|canterbury|dover|oxford|blackpool|sunderland|middlesbrough|wolverhampton|stoke-on-trent|milton keynes|westminster|heathrow
gatwick|glasgow|edinburgh|aberdeen|dundee|inverness|cardiff|swansea|belfast|londonderry|derry|dublin|galway|limerick|marseille
toulouse|bordeaux|strasbourg|nantes|lille|calais|dunkirk|cannes|versailles|brussels|antwerp|bruges|ghent|amsterdam|rotterdam|the hague
hague|utrecht|eindhoven|berlin|munich|hamburg|cologne|frankfurt|stuttgart|düsseldorf|leipzig|dresden|nuremberg|hanover|bonn|vienna
salzburg|graz|innsbruck|zurich|basel|bern|lausanne|davos|rome|naples|turin|venice|bologna|palermo|genoa|lampedusa|vatican city
madrid|barcelona|seville|bilbao|malaga|zaragoza|lisbon|porto|athens|thessaloniki|lesbos|istanbul|ankara|izmir|gaziantep|nicosia
bucharest|belgrade|zagreb|ljubljana|sarajevo|srebrenica|skopje|pristina|tirana|budapest|prague|brno|bratislava|warsaw|krakow|gdansk
lodz|poznan|wroclaw|vilnius|kaunas|riga|tallinn|helsinki|stockholm|gothenburg|malmo|uppsala|copenhagen|aarhus|oslo|trondheim
reykjavik|moscow|saint petersburg|novosibirsk|vladivostok|sochi|grozny|yekaterinburg|kyiv|kiev|kharkiv|odesa|lviv|mariupol
kherson|zaporizhzhia|bakhmut|donetsk|luhansk|minsk|chisinau|tbilisi|yerevan|baku|nagorno-karabakh|tehran|isfahan|mashhad|baghdad|mosul
basra|fallujah|erbil|kirkuk|tikrit|damascus|aleppo|homs|idlib|raqqa|palmyra|beirut|tel aviv|jerusalem|haifa|ramallah|bethlehem|hebron
nablus|jenin|rafah|khan younis|gaza city|amman|riyadh|jeddah|mecca|medina|sanaa|aden|hodeidah|muscat|doha|dubai|abu dhabi|sharjah|manama
kuwait city|cairo|port said|luxor|giza|tripoli|benghazi|tunis|algiers|rabat|casablanca|marrakesh|marrakech|khartoum|juba
addis ababa|asmara|mogadishu|nairobi|mombasa|kampala|kigali|bujumbura|dar es salaam|dodoma|lusaka|harare|bulawayo|maputo|luanda|windhoek
gaborone|johannesburg|pretoria|cape town|durban|soweto|port elizabeth|kinshasa|brazzaville|goma|bangui|libreville|yaounde|douala|lagos
abuja|ibadan|port harcourt|maiduguri|accra|kumasi|lome|cotonou|abidjan|monrovia|freetown|conakry|bissau|dakar|bamako|timbuktu
ouagadougou|niamey|n'djamena|antananarivo|kabul|kandahar|herat|kunduz|helmand|islamabad|karachi|lahore|peshawar|rawalpindi|quetta|delhi
new delhi|mumbai|bombay|kolkata|calcutta|chennai|madras|bangalore|bengaluru|hyderabad|pune|ahmedabad|jaipur|lucknow|kanpur|varanasi
bhopal|srinagar|amritsar|chandigarh|dhaka|chittagong|kathmandu|colombo|thimphu|yangon|rangoon|mandalay|naypyidaw|bangkok|chiang mai
phuket|phnom penh|vientiane|hanoi|ho chi minh city|saigon|kuala lumpur|penang|bandung|surabaya|manila|quezon city|cebu|davao|beijing
shanghai|guangzhou|shenzhen|chongqing|chengdu|wuhan|tianjin|nanjing|hangzhou|xi'an|harbin|lhasa|urumqi|kowloon|taipei|kaohsiung|seoul
busan|incheon|pyeongchang|pyongyang|tokyo|osaka|kyoto|nagoya|yokohama|fukushima|hiroshima|nagasaki|sapporo|ulaanbaatar|tashkent
samarkand|almaty|astana|bishkek|dushanbe|ashgabat|canberra|melbourne|brisbane|perth|hobart|gold coast|auckland|wellington|christchurch
port moresby|suva|honiara|north west|north east|south west|south east|north-west|north-east|south-west|south-east|east midlands|midlands
west country|east anglia|home counties|black country|peak district|lake district|thames valley|tyne and wear|deep south|pacific northwest
outer hebrides|inner hebrides|western isles|highlands|lowlands|galle|kandy|jaffna|trincomalee`;
const BODIES = `
nato|unicef|unesco|unhcr|opec|asean|interpol|europol|amnesty|oxfam|isis|isil|islamic state|al-qaeda|al qaeda|taliban|afghan taliban
hamas|hezbollah|houthis|boko haram|al-shabaab|al shabaab|fatah|plo|mossad|pentagon|kremlin|white house|state department|bundestag|knesset
buckingham palace|kensington palace|clarence house|élysée|elysée|malacañang|malacanang|old bailey|scotland yard|general synod|aukus|anadolu
foreign affairs|fine gael|fianna fáil|fianna fail|sinn féin|plaid cymru|jamaat-e-islami|fannie mae|freddie mac|major league baseball|bersih
capitol hill|congress|senate|supreme court|united nations|european union|european commission|world bank|federal reserve|fed|red cross
greenpeace|world health organization|planned parenthood|black lives matter|antifa|tea party|gop|sinn fein|likud|kuomintang
microsoft|apple|google|alphabet|amazon|netflix|facebook|youtube|instagram|whatsapp|twitter|linkedin|reddit|snapchat|tiktok|bytedance|tencent
alibaba|baidu|huawei|xiaomi|lenovo|samsung|samsung electronics|sony|nintendo|panasonic|toshiba|hitachi|fujitsu|nikon|intel|amd
nvidia|qualcomm|broadcom|cisco|oracle|ibm|salesforce|adobe|paypal|ebay|uber|lyft|airbnb|wework|spotify|softbank|spacex|blue origin
openai|palantir|dropbox|zoom video|at&t|verizon|t-mobile|comcast|time warner|warner bros|disney|universal pictures|dreamworks
pixar|hulu|roku|valve|ubisoft|electronic arts|activision|activision blizzard|sega|atari|toyota|honda|nissan|mazda|subaru|mitsubishi
hyundai|kia|volkswagen|vw|bmw|audi|porsche|mercedes-benz|daimler|fiat|fiat chrysler|chrysler|general motors|gm|ford motor|renault
peugeot|citroen|skoda|volvo|saab|jaguar land rover|rolls-royce|ferrari|lamborghini|boeing|airbus|lockheed martin|raytheon
northrop grumman|bae systems|embraer|bombardier|lufthansa|ryanair|easyjet|british airways|air france|emirates|qantas|delta air lines
exxon|exxonmobil|exxon mobil|chevron|conocophillips|bp|royal dutch shell|totalenergies|gazprom|rosneft|lukoil|aramco|saudi aramco
petrobras|halliburton|monsanto|basf|siemens|bosch|thyssenkrupp|philips|nestle|nestlé|unilever|danone|heineken|coca-cola|pepsi
pepsico|mcdonald's|burger king|starbucks|kfc|walmart|wal-mart|costco|home depot|ikea|tesco|sainsbury's|asda|aldi|lidl|carrefour
primark|adidas|nike|puma|reebok|under armour|gucci|prada|l'oréal|l'oreal|procter & gamble|pfizer|moderna|astrazeneca
glaxosmithkline|novartis|merck|eli lilly|sanofi|goldman sachs|jpmorgan|jp morgan|jpmorgan chase|morgan stanley|citigroup|citibank
wells fargo|bank of america|barclays|hsbc|lloyds|natwest|santander|deutsche bank|commerzbank|ubs|credit suisse|bnp paribas|nomura|lehman
lehman brothers|bear stearns|blackrock|blackstone|berkshire hathaway|kpmg|pwc|deloitte|accenture|mckinsey|moody's|mastercard|visa
american express|fedex|ups|dhl|maersk|caterpillar|general electric|honeywell|ericsson|nokia|motorola|blackberry|foxconn|tsmc
mckesson|aetna|cigna|humana|theranos|cambridge analytica|halifax bank|piper jaffray|hogan lovells|ameritrade|ulta beauty|live nation
reuters|thomson reuters|associated press|bloomberg news|agence france-presse|xinhua|tass|interfax|al jazeera|bbc|bbc news|cnn|msnbc|nbc
nbc news|abc news|cbs|cbs news|fox news|pbs|npr|c-span|itv|sky news|channel 4|euronews|deutsche welle|radio free europe|voice of america
russia today|sputnik|new york times|washington post|wall street journal|usa today|los angeles times|boston globe|chicago tribune
financial times|guardian|telegraph|daily mail|daily mirror|le monde|le figaro|el país|der spiegel|die zeit|bild|la repubblica|haaretz
politico|buzzfeed|buzzfeed news|huffington post|huffpost|vox|axios|daily beast|drudge report|breitbart|breitbart news|daily caller
national review|new yorker|atlantic monthly|newsweek|rolling stone|billboard|gizmodo|techcrunch|engadget|national geographic
live science|science magazine|scientific american|wikileaks|wikipedia|univision|telemundo|vice news|propublica|mother jones
harvard|yale|stanford|princeton|caltech|mit|oxford university|cambridge university|ucla|nasa|esa|fbi|cia|nsa|epa|fda|cdc|nhs|irs|dea|atf
customs and border protection|immigration and customs enforcement|homeland security|department of justice|justice department
chipotle|kraft|kraft heinz|nabisco|anheuser-busch|anheuser busch inbev|anheuser-busch inbev|thermo fisher|gallup|pew|televisa|gannett
sports illustrated|fox business|fox nation|dartmouth|la raza|ku klux klan|clinton foundation|clinton global initiative|turner broadcasting
us army|us navy|us air force|us marines|us marine corps|us coast guard|us military|us senate|us house|us congress|us treasury
us border patrol|border protection|customs enforcement|citizenship and immigration services|us census bureau|us judicial conference|us supreme court|us embassy|us consulate|us department of justice|us state department
getty images|business insider|roll call|cook political report|dow chemical|american crossroads|priorities usa|priorities usa action|kickstarter
comcast xfinity|sirius xm|bloomberg politics|foreign policy|mtv|cato institute|secret service|national guard|western journalism|time magazine
fifa|uefa|nba|nfl|nhl|mlb|ncaa|real madrid|fc barcelona|bayern munich|juventus|ac milan|inter milan|ajax|benfica|manchester united
manchester city|arsenal|tottenham|tottenham hotspur|new york yankees|boston red sox|los angeles lakers|cleveland cavaliers|dallas cowboys
new england patriots|penn state|ohio state|notre dame|greenpeace international|salvation army|lambda legal|sierra club|aclu|naacp|nra|aarp`;
const PEOPLES = `
democrat|democrats|republican|republicans|tory|tories|conservatives|liberals|libertarians|latino|latinos|latina|latinas|hispanic
hispanics|blacks|muslim|muslims|jews|hindus|sikhs|sunni|sunnis|shia|shias|shiite|shiites|brexit|obamacare|super bowl|world cup|covid
covid-19|medicaid|medicare|social security|white supremacists|democratic|catholic|catholics|roman catholic|roman catholics|protestant|protestants
tutsi|tutsis|hutu|hutus|croats|serbs|bosnian serbs|bosnian croats|kosovo serbs|bosniaks|albanians|kurds|yazidis|uyghurs|uighurs|rohingya|rohingyas|tamils|sinhalese
pashtuns|hazaras|uzbeks|tajiks|chechens|tatars|crimean tatars|roma|afrikaners|zulus|pakistanis|iraqis|israelis|afghans|saudis|yemenis|bangladeshis
islamic|islamist|islamists|evangelical|evangelicals|buddhist|buddhists|confederate|communist|communists|communism|nazi|nazis|western|eastern
middle eastern|western european|eastern european|millennials|baby boomers|pac|pacs|super pac|super pacs|christianity|islam|judaism|zionism|cold war|great depression|industrial revolution`;

const setOf = (lists: string): ReadonlySet<string> => new Set(lists.trim().split(/[|\n]/));
const KNOWN_PLACES = setOf(PLACES);
const KNOWN_BODIES = setOf(BODIES);
const KNOWN_PEOPLES = setOf(PEOPLES);

/** "U.S. Customs", "R-Texas", "South Dakotans", "Latino Republicans", "Boston-based": who and what is of a state, a people, a party. */
const OF_PLACES = new RegExp(
	'^(?:(?:us|usa|uk|un|eu) |[rd]- ?\\p{Alpha}+$)|' +
		'^(?:north|south|new|east|west|latin|native|african|asian|hong|los|saint|san|saudi|sri|costa|puerto) \\p{Alpha}+(?:ans?|ers?|ese)$|' +
		'[ -](?:republicans?|democrats?|americans?|democratic|presidential)$|' +
		'-(?:sized|based|led|style|backed|owned|born|like|made|era|area|wide|themed|friendly|linked|funded|controlled|held|occupied|related)$',
	'u',
);
/** "World War II", "Korean War". */
const WAR = /^(?:world )?war (?:i{1,3}|one|two|three)$|.[ -]war$/;
/** "USS Harrow", "the Armenian diaspora". */
const NOBODY = /^(?:uss|hms|hmas|hmcs|hmnzs|mv) |[ -]diaspora$/;
/** "Health Canada", "Manawatu Standard": where nobody's first name stands before it. */
const BODY_BY_END =
	/^(?:health|parks|public safety|statistics|elections|environment|transport|global affairs|passport|library and archives) canada$|^[\p{Alpha} ’'-]+ (?:standard|bar)$/u;
/** "Sioux City", "Pearl Harbor": where nobody's first name stands before it. */
const TOWN_OR_WATER =
	/^(?!.* (?:of|for) ).* (?:city|shores|harbou?r|heights|springs|falls|islands?|township|province|constituency|peninsula|valley|bay)$/;

/** "West Auckland": a part of a place. */
const PART_OF =
	/^(?:north|south|east|west|central|inner|outer|northern|southern|eastern|western|greater|downtown|upper|lower)[ -]/;

/** What the world knows by this name, where it is nobody's; null where it may be somebody's. */
export const knownAs = rememberingNames((form: string): 'place' | 'organisation' | 'other' | null => {
	const name = form.replace(/\./g, '').toLowerCase();
	if (KNOWN_BODIES.has(name)) return 'organisation';
	if (KNOWN_PLACES.has(name)) return 'place';
	if (KNOWN_PEOPLES.has(name) || OF_PLACES.test(name) || WAR.test(name) || NOBODY.test(name)) return 'other';
	// "West Auckland", "Outer Mongolia"
	if (PART_OF.test(name) && KNOWN_PLACES.has(name.replace(PART_OF, ''))) return 'place';
	const kind = TOWN_OR_WATER.test(name) ? 'place' : BODY_BY_END.test(name) ? 'organisation' : null;
	return kind !== null && genderOfFirstName(form.slice(0, form.indexOf(' '))) === null ? kind : null;
});

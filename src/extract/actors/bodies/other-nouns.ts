/** Nouns in the names of those who watch over others. */
const WATCHING = [
	'authority',
	'commission',
	'office',
	'agency',
	'bureau',
	'inspectorate',
	'ombudsman',
	'regulator',
];
/** What newspapers are called, and those who deliver or sell together. */
const PAPERS =
	'courier gazette herald times post mail echo chronicle argus mercury journal tribune observer express telegraph guardian examiner dispatch sentinel record advertiser beacon bulletin ledger clarion daily news newspaper'.split(
		' ',
	);
const COOPERATIVE = 'co-op co-operative cooperative dairy dairies creamery creameries electric growers'.split(
	' ',
);
const CLUBS = 'club rovers wanderers united athletic rangers thistle albion hotspur argyle'.split(' ');
/** Nouns that alone mean a body of another name: "the highways authority" is no council. */
const ALONE = /^(?:authority|station|department|church|theatre|hospital|museum|tribunal)$/;
export const isOtherAlone = (noun: string): boolean => ALONE.test(noun);

/** Whom the world knows by letters. */
const AGENCIES = 'nasa fbi cia fda irs epa nsa tsa cdc dea ice faa fema'.split(' ');
const NETWORKS = 'network cnn nbc abc cbs fox msnbc espn hbo cnbc pbs television broadcasting'.split(' ');

/** Bodies by other nouns than those of their names: a force is a police. */
export const OTHER_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
	[
		'union',
		[
			'union',
			'federation',
			'alliance',
			'league',
			'association',
			'brotherhood',
			'workers',
			'syndicat',
			'sindicato',
		],
	],
	['force', ['police', 'constabulary', 'garda']],
	['regulator', [...WATCHING, 'board']],
	['watchdog', [...WATCHING, 'organisation', 'organization', 'board']],
	['agency', [...WATCHING, 'directorate', 'department', ...AGENCIES]],
	[
		'party',
		[
			'party',
			'front',
			'movement',
			'alliance',
			'coalition',
			'congress',
			'democrats',
			'league',
			'morcha',
			'manch',
			'sangh',
			'dal',
			'sena',
			'parti',
			'partido',
			'partei',
		],
	],
	['coalition', ['front', 'alliance', 'coalition']],
	['charity', ['trust', 'foundation', 'fund', 'charity', 'society']],
	[
		'school',
		[
			'academy',
			'collegiate',
			'gymnasium',
			'lyceum',
			'lycée',
			'primary',
			'high',
			'grammar',
			'college',
			'school',
		],
	],
	['association', ['association', 'federation', 'guild', 'society', 'union']],
	['newspaper', PAPERS],
	['paper', PAPERS.filter((name) => name !== 'journal')],
	['hospital', ['hospital', 'infirmary', 'clinic', 'hospitals']],
	['authority', ['authority', 'council', 'corporation']],
	['station', ['radio', 'tv', 'television', 'fm', 'station', 'channel', 'broadcasting']],
	['co-op', COOPERATIVE],
	['co-operative', COOPERATIVE],
	['cooperative', COOPERATIVE],
	['theatre', ['theatre', 'playhouse', 'opera', 'stage']],
	['museum', ['museum', 'gallery']],
	['department', ['department', 'ministry']],
	['tribunal', ['tribunal', 'court']],
	['church', ['church', 'cathedral', 'chapel', 'minster', 'abbey']],
	['club', CLUBS],
	['network', NETWORKS],
	['alliance', ['alliance', 'nato']],
	['bloc', ['union', 'eu', 'asean', 'ecowas', 'mercosur']],
	['bureau', ['bureau', 'fbi']],
	['league', ['league', 'nfl', 'nba', 'nhl', 'mlb', 'mls']],
	['council', ['council', 'shire']],
	['zoo', ['zoo', 'zoological']],
	['varsity', ['university']],
	['bench', ['court', 'bench']],
]);

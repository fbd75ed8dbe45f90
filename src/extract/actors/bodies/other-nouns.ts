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
	['agency', WATCHING],
	['party', ['party', 'front', 'movement', 'alliance', 'coalition', 'congress', 'democrats', 'league']],
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
]);

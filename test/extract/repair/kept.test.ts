import { expect, test } from 'vitest';
import { said } from '../model.js';

// What the model finds for sure, and no rule about other sentences may take away or cut.
test.each([
	[
		'a quotation in which another ends with a full stop',
		'“If you had a club and said, ‘You’re killing the roses.’ I would say, ‘That’s ridiculous,’” the mayor added.',
		[
			'the mayor: “If you had a club and said, ‘You’re killing the roses.’ I would say, ‘That’s ridiculous,’”',
		],
	],
	[
		'what somebody calls on others to do, and says besides',
		'Trent called on her to resign from her post and said, “Her mind is shot!”',
		['Trent: her to resign from her post', 'Trent: “Her mind is shot!”'],
	],
	[
		'a clause whose verb is not told by its form',
		'Her critics claim the savings fell hardest on the poor.',
		['Her critics: the savings fell hardest on the poor'],
	],
	[
		'a governor, whose office ends like “nor”',
		'Rates may rise. Its governor, Abdirahman Guleid, said last month that inflation was high.',
		['Abdirahman Guleid: that inflation was high'],
	],
	[
		'“that” behind a preposition, which begins no clause',
		'The report was blunt. It warned that a second storm of that strength would break it.',
		['The report: that a second storm of that strength would break it'],
	],
	[
		'a clause after a verb that is a noun elsewhere',
		'The circular warns that any facility found charging patients for referral letters will lose its licence.',
		['The circular: that any facility found charging patients for referral letters will lose its licence'],
	],
	[
		'what was never done',
		'Canova said he has not held fundraising dinners and never called a donor to ask for money.',
		['Canova: he has not held fundraising dinners and never called a donor to ask for money'],
	],
	[
		'what somebody wanted, without what the teller makes of it',
		'The wall of Skerry\n\nThe council asked for two more months to mend the wall, a request the mayor turned down.',
		['The council: two more months to mend the wall'],
	],
	[
		'what a headline’s subject says in a second clause',
		'Tarrovia suspends barley exports, says harvest is worst in 20 years\n\nIt rained on Monday.',
		['Tarrovia: harvest is worst in 20 years'],
	],
	[
		'what was said, without the word that joins its sentence to another',
		'According to Inspector Bo Lund, however, the file was lost when the station moved.',
		['Bo Lund: the file was lost when the station moved'],
	],
	[
		'a headline that tells what was said, with two words of it in marks',
		"Barn owls 'remember' storms for years, study finds\n\nIt rained on Monday.",
		["study: Barn owls 'remember' storms for years"],
	],
	[
		'what was said, without how',
		'About a third would come from procurement, Ana Ruiz said, without elaborating on the rest.',
		['Ana Ruiz: About a third would come from procurement'],
	],
])('keeps %s', (_, text, expected) => {
	expect(said(text)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { speakers } from '../../model.js';

describe('who speaks in the news of firms, unions, studies and councils', () => {
	test.each([
		[
			'the firm that a paper has reached, and not the paper',
			'Workers at the Norvik plant fell ill on Monday. Contacted by The Ledger, the company denied it. It said the plant was safe.',
			['Norvik', 'Norvik'],
		],
		[
			'whoever was asked, where nothing else is named but the paper',
			'Reached by The Ledger, the ministry denied it. It said the plant was safe.',
			['the ministry', 'the ministry'],
		],
		[
			'whoever says something of another, both by their surnames',
			'Anna Doyle met Susan Clegg on Monday.\n\n“She is lying,” said Doyle of Clegg. “It rained,” Clegg said.',
			['Anna Doyle', 'Susan Clegg'],
		],
		[
			'the firm, and not the chairman after whom it is called',
			'Norwegian carrier Halverd Lines cut its forecast on Thursday. “It has not,” Chief Executive Bjarne Halverd told analysts. Halverd said it expected prices to grow this year. It also warned of strikes.',
			['Bjarne Halverd', 'Halverd Lines', 'Halverd Lines'],
		],
		[
			'the chairman, and not the firm that is called after him',
			'Norwegian carrier Halverd Lines cut its forecast on Thursday. “It has not,” Chief Executive Bjarne Halverd told analysts. Halverd said it was too early to tell.',
			['Bjarne Halverd', 'Bjarne Halverd'],
		],
		[
			'a union that is of others than the association which was named',
			'The Association of Transport Operators runs the vans. The prison officers’ union said the vans were unsafe.',
			['The prison officers’ union'],
		],
		[
			'the union whose members a phrase tells',
			'The National Union of Rail Workers will strike. The rail workers’ union said the offer was late.',
			['National Union of Rail Workers'],
		],
		[
			'a team, and neither the institute that it works for nor the journal',
			'The paper, led by Mara Sole of the Institute of Marine Biology, appears in the journal Deep Ecology. The team says the dead were farmers.',
			['The team'],
		],
		['a team that plays', 'Norvik United lost again. The team said the coach would stay.', ['Norvik United']],
		[
			'a woman whose husband is told of as he, whatever her first name',
			'Councillor Anna Beck opened the meeting. “This is a disgrace,” Beck said.\n\nResident Robin Hale, whose husband lost his job after he fell ill, said the plan was late. “He waited for years,” she said.',
			['Anna Beck', 'Robin Hale', 'Robin Hale'],
		],
		[
			'whoever quotes what somebody called her, in low marks too',
			'City planner Dr. Annika Wers has a list on her desk. „I like trams“, she says. „But nobody has written to me, ‚Dear Ms. Wers, my daughter needs a tram.‘“',
			['Annika Wers'],
		],
		[
			'a woman, and a man, with a first name of both',
			'Ola Berg said that the pier was shut. “It was cold,” she said.\n\nKiran Dass said that it was open. “It was warm,” he said.',
			['Ola Berg', 'Ola Berg', 'Kiran Dass', 'Kiran Dass'],
		],
		[
			'a woman with a first name like a verb, behind a title',
			'Mrs. Blessing Attah, head of the school, opened the hall in Ofu Federal Constituency. She said that the pupils were glad. Attah thanked parents.',
			['Blessing Attah', 'Blessing Attah'],
		],
		[
			'a body, whatever day stands between its name and the verb',
			'Airline Norvik Air last week raised its own outlook, citing strong demand.',
			['Norvik Air'],
		],
		[
			'the firm that is called a giant',
			'Norvik Foods cut its forecast. Shares fell. The food giant said it would close two plants.',
			['Norvik Foods'],
		],
		[
			'whoever holds an office, and not who wrote the article',
			'Council votes on lido\n\nAna Ruiz, Political Reporter\n\nThe Taoiseach has said he has full confidence in Padraig Tuohy.',
			['The Taoiseach'],
		],
		[
			'the same below a name alone',
			'Council votes on lido\n\nAna Ruiz\n\nThe mayor has said he has full confidence in Padraig Tuohy.',
			['The mayor'],
		],
		[
			'whom a heading names and its text goes on to tell of',
			'Council votes on lido\n\nAna Ruiz\n\nShe has said she has full confidence in Padraig Tuohy.',
			['Ana Ruiz'],
		],
	])('%s', (_, text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});
});

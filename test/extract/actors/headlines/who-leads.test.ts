import { expect, test } from 'vitest';
import { called, speakers } from '../../model.js';

test.each([
	[
		'who is told to run it',
		'Beds are full\n\nThe trust’s chief executive said that beds were full.\n\n“We are full,” said Ida Moll, who has led the trust since May.',
		['Ida Moll', 'Ida Moll'],
	],
	[
		'nobody who only works there',
		'Beds are full\n\nThe trust’s chief executive said that beds were full.\n\n“We are full,” said Ida Moll, who has worked there since May.',
		['The trust’s chief executive', 'Ida Moll'],
	],
	[
		'whose director it is',
		'Museum to return mask\n\nThe Museum of Sealore will give back a carved mask, its director announced on Monday.\n\n“It never belonged to us,” said Frieda Lohm at a press conference.',
		['Frieda Lohm', 'Frieda Lohm'],
	],
	[
		'who has held the post since',
		'Levy error\n\nKarvia’s finance minister told parliament on Wednesday that an error had cost the treasury “not one cent”.\n\nLída Kostka, who has held the post since March, admitted that two pages had been dropped.',
		['Lída Kostka', 'Lída Kostka'],
	],
	[
		'whatever papers and bodies speak between',
		'Man held pen\n\nA man who was shot by police held a pen, an attorney for his family said on Saturday.\n\nTom Hale died on Friday, according to the medical examiner’s office.\n\nAttorney Josefa Brand said she had seen the film.',
		['Josefa Brand', 'the medical examiner’s office', 'Josefa Brand'],
	],
	[
		'whose opponents speak beside it',
		'Levy error\n\nKarvia’s finance minister told parliament on Wednesday that an error had cost “not one cent”, and the opposition said that she lied.\n\nLída Kostka admitted that two pages had been dropped.',
		['Lída Kostka', 'the opposition', 'Lída Kostka'],
	],
	[
		'with a more exact word for who leads',
		'Trains late\n\nThe head of one of the largest train companies has admitted that the timetable “was never going to work”.\n\nGiles Trench, managing director of Norrail, told MPs that he was sorry.',
		['Giles Trench', 'Giles Trench'],
	],
	[
		'with a title',
		'Library row\n\nThe library was “a luxury”, the leader of Sorn District Council has said.\n\nCllr Noel Brant (Con) told the meeting that there was no money.',
		['Noel Brant', 'Noel Brant'],
	],
	[
		'with the place for which somebody sits',
		'Slipway still shut\n\nThe slipway is “older than the children”, an island councillor has claimed.\n\nAngus Reid, who represents the north, said that the ramp leaked.',
		['Angus Reid', 'Angus Reid'],
	],
	[
		'but is nobody new where the lead has a name already',
		'Trains late\n\nFiona Aber has had better weeks. On Monday the transport secretary said that the timetable was ready.\n\nKeir Dunn, assistant general secretary of the union Tracks, called it a mess.',
		['the transport secretary', 'Keir Dunn'],
	],
	[
		'which body opens a paragraph below',
		'Nurseries may shut\n\nOne in six nurseries will shut, a thinktank has warned.\n\nThe Lund Institute surveyed 900 of them.',
		['Lund Institute'],
	],
	[
		'no body that is told to be another',
		'Nurseries may shut\n\nOne in six nurseries will shut, a thinktank has warned.\n\nThe Lund Institute, a charity, runs 90 of them.',
		['a thinktank'],
	],
	[
		'who opens a case',
		"Roofer set fire to barn\n\nA roofer set fire to his neighbour's barn, a prosecutor told Westham Crown Court on Monday.\n\nOpening the case, Adaeze Whitlow KC said the accused had filled a can with petrol.",
		['Adaeze Whitlow', 'Adaeze Whitlow'],
	],
	[
		'of whom only the body is told',
		'Walker rang twice\n\nA walker who died had rung the rescue service twice, a control room manager told an inquest on Wednesday.\n\nPhilippa Dunn, of Westham Ambulance Service, said the first call had lasted a minute.',
		['Philippa Dunn', 'Philippa Dunn'],
	],
	[
		'behind two bodies together',
		'Walker rang twice\n\nA walker who died had rung the rescue service twice, a control room manager told an inquest on Wednesday.\n\nThe Sorn Times and the Gannet newspaper chain asked for the tape.\n\nPhilippa Dunn, of Westham Ambulance Service, said the first call had lasted a minute.',
		['Philippa Dunn', 'The Sorn Times and the Gannet newspaper chain', 'Philippa Dunn'],
	],
	[
		'which body is told of again by name',
		'Dam row\n\nThe ministry ignored its own scientists, a conservation group has claimed.\n\nThe warning stands in a report obtained by the group, Rivers Without Walls, in May.',
		['Rivers Without Walls'],
	],
	[
		'no body that is another one',
		'Strike\n\nTrains will stop on Friday, a union said.\n\nAnother union, Rail Together, is divided.',
		['a union'],
	],
	[
		'with a title that is the same',
		'Anger as ferry is pulled\n\nA councillor has accused Hebden Lines of treating islanders as “an afterthought”.\n\nThe ferry’s captain, Bo Lund, was away.\n\nCllr Morag Gall, who represents the ward, said the hotel had lost its guests.',
		['Morag Gall', 'Morag Gall'],
	],
	[
		'not who is told to be something else, nor one of many',
		'Mill to shut\n\nThe mill will shut in May, a union official told reporters on Monday.\n\nBo Lund said the vote had been close.',
		['a union official', 'Bo Lund'],
	],
	[
		'not who wants no name',
		'Mill to shut\n\nThe mill will shut in May, a director told reporters, asking not to be named.\n\nBo Lund said the vote had been close.',
		['a director', 'Bo Lund'],
	],
	[
		'not whose office is another',
		'Mill to shut\n\nThe mill will shut in May, its director said on Monday.\n\nBo Lund, the mayor, said the vote had been close.',
		['its director', 'Bo Lund'],
	],
])('whom a text begins with is named right below: %s', (_, text, expected) => {
	expect(speakers(text)).toEqual(expected);
});

test.each([
	[
		'somebody who died',
		'Widow speaks\n\nA farm labourer who drowned in a pit had asked for a cover, his widow has told an inquest.\n\nFergal Lund (41), of Sorn, died in February.',
		'Fergal Lund',
		'a farm labourer',
	],
	[
		'who stands before a court, with others in the lead',
		'Jury hears of spade\n\nA retired bus driver beat a neighbour with a spade, a jury heard today.\n\nLeonard Lund, 68, denies murder at Sorn.',
		'Leonard Lund',
		'a retired bus driver',
	],
])('whom a lead tells of is named right below: %s', (_, text, name, expected) => {
	expect(called(text)[name]!.map((alias) => alias.toLowerCase())).toContain(expected);
});

test.each([
	'Fault reported\n\nA carer had warned of a broken window before an 84-year-old resident fell, an inquest was told.\n\nIvy Lund, 84, was found in the garden.',
	'Widow heard threat\n\nA farmer’s widow heard her brother-in-law shout, a jury was told.\n\nCarol Lund, 56, told the court that it was late.',
	'Rider killed\n\nA cyclist was killed by a drunk driver, a jury heard today.\n\nTom Lund, 34, denies causing death at Sorn.',
])('but nobody else: %s', (text) => {
	expect(Object.values(called(text)).flat().join('; ')).not.toMatch(/carer|farmer|cyclist/);
});

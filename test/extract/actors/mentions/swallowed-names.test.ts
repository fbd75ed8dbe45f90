import { expect, test } from 'vitest';
import { recordOf } from '../../model.js';

/** Names and aliases of the actors of a text, and who says each statement. */
function castOf(text: string) {
	const { actors, statements } = recordOf(text.replaceAll(' ¶ ', '\n\n'));
	return {
		names: actors.map(({ name }) => name),
		called: actors.flatMap(({ name, aliases }) => [name, ...aliases]),
		speakers: statements.map(({ speaker }) => speaker),
	};
}

test.each([
	[
		'a participle before a name in a line of its own',
		'Rivals gather ¶ Senator Paul Ruiz picks up delegates. "We will win," Ruiz said. ¶ – Using Paul Ruiz? –',
		'Using Paul Ruiz',
		'Paul Ruiz',
	],
	[
		'verbs on both sides in a link',
		'A question ¶ Watch Paul Ruiz Miss A Question ¶ Paul Ruiz said the border should be closed.',
		'Watch Paul Ruiz',
		'Paul Ruiz',
	],
	[
		'small words with capitals behind it',
		'Anna Lund Booed After Telling Greta Bush To Pipe Down ¶ Greta Bush said that nothing was wrong.',
		'Greta Bush To Pipe',
		'Greta Bush',
	],
	[
		'whose citizen or party somebody is',
		'The race ¶ Missouri Republican Roy Thorne is running. Roy Thorne said he would win.',
		'Missouri Republican Roy Thorne',
		'Roy Thorne',
	],
	[
		'an adverb that opens the sentence',
		'Old films ¶ Certainly Ronald Marsh was kind. Ronald Marsh said he would act again.',
		'Certainly Ronald Marsh',
		'Ronald Marsh',
	],
])('%s is no part of the name', (_, text, wrong, right) => {
	const { names, speakers } = castOf(text);
	expect(speakers).toContain(right);
	expect(names).not.toContain(wrong);
});

test('a verb before a surname is not a first name', () => {
	const { called, speakers } = castOf(
		'The vote ¶ Paul Stone is a senator. He has long served. ¶ Continued Stone: "So I think that we should go."',
	);
	expect(speakers).toEqual(['Paul Stone']);
	expect(called).not.toContain('Continued Stone');
});

test('surnames and firms that are verbs elsewhere stay whole', () => {
	const { called } = castOf(
		'Prize ¶ "We won," said Marjorie Fell. Marjorie Fell was glad, and so was Marjorie Pike. Gary Pohl of Pohl Painting was there. ' +
			'"It is fine," Pohl said. United Mine Workers said that it would strike.',
	);
	expect(called).toEqual(expect.arrayContaining(['Marjorie Fell', 'Marjorie Pike', 'Gary Pohl']));
});

test.each([
	['"A house is a fire," Tom Reed once wrote.', 'Tom Reed'],
	['As Wendell Achterberg once wrote, "a family is a fire".', 'Wendell Achterberg'],
	['"We will see it through," the mayor always said.', 'the mayor'],
])('an adverb before the verb is no part of the source: %s', (text, speaker) => {
	expect(castOf(text).speakers).toEqual([speaker]);
});

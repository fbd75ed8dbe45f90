import { readdirSync, readFileSync } from 'node:fs';
import type { BodyCandidate } from '../extract/actors/bodies/body-signs.js';
import { findActors } from '../extract/actors/index.js';
import type { Cluster } from '../extract/actors/terms/cluster.js';
import type { Model } from '../extract/model.js';
import { finish } from '../extract/steps.js';
import { isKind, LIKE, likeness, toldBy, wordsOf } from './antecedent-lessons.js';
import type { Lesson } from './ranking.js';
import { placed, storyParts } from './stories.js';

/**
 * The lessons of a folder of stories: nouns that may mean any body ("the company"), by whom a reader named as the
 * speaker there, or which actor of the story is called so.
 */
export function bodyLessons(folder: string, model: Model): Lesson[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.flatMap((file) => {
			const { text, expected, marks } = storyParts(readFileSync(`${folder}/${file}`, 'utf8'));
			const told = toldBy(text, placed(text, marks).attributions, model);
			const asked = new Map<number, readonly BodyCandidate[]>();
			finish(
				findActors({
					...told,
					watchBodies: (at, candidates) => {
						if (!asked.has(at)) asked.set(at, candidates);
					},
				}),
			);
			const names = namesOf(expected);
			const speakers = speakersOf(text, told.attributions, expected);
			return [...asked].flatMap(([at, candidates]) => {
				const speaker = speakers.get(at);
				const called = names.filter((own) => own.some((name) => name === phraseAt(text, at)));
				const own =
					speaker === undefined
						? called.length === 1
							? called[0]!
							: []
						: (names.find((some) => some.includes(speaker)) ?? [speaker]);
				return lessonOf(candidates, ({ forms }) =>
					[...forms.keys()].some((form) => own.includes(bare(form))),
				);
			});
		});
}

/** All names of each actor of a story. */
const namesOf = (expected: readonly string[]): string[][] =>
	expected
		.map((line) => line.split(' | '))
		.filter(([type]) => type === 'actor')
		.map(([, , names]) => names!.split(' = ').map(bare));

/** Who speaks, by where each source begins. */
function speakersOf(
	text: string,
	attributions: ReturnType<typeof toldBy>['attributions'],
	expected: readonly string[],
): Map<number, string> {
	const lines = expected.map((line) => line.split(' | ')).filter(([type]) => isKind(type!));
	const speakers = new Map<number, string>();
	for (const { source, content } of attributions) {
		const said = new Set(content.flatMap((span) => wordsOf(text.slice(...span))));
		const line = lines.find(([, , words]) => likeness(said, new Set(wordsOf(words!))) > LIKE);
		if (source && line) speakers.set(source[0], bare(line[1]!));
	}
	return speakers;
}

/** "company", where "the company" begins. */
const phraseAt = (text: string, at: number): string =>
	bare(/^\S+ \S*[\p{Alpha}\d]/u.exec(text.slice(at, at + 60))?.[0] ?? '');

const bare = (name: string): string =>
	name
		.trim()
		.toLowerCase()
		.replace(/^(?:the|an?) /, '');

function lessonOf(candidates: readonly BodyCandidate[], isMeant: (cluster: Cluster) => boolean): Lesson[] {
	const told = candidates.map(({ cluster, features }) => ({ features, isMeant: isMeant(cluster) }));
	const meant = told.filter((candidate) => candidate.isMeant).length;
	return meant === 0 || meant === told.length ? [] : [{ candidates: told, weight: 1 }];
}
